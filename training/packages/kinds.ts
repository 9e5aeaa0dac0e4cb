/** What packages speak. */
export const PACKAGE_KINDS = ['cmi5', 'scorm2004', 'scorm12'] as const;
export type PackageKind = (typeof PACKAGE_KINDS)[number];
/** Those whose run-time is an object of the page around them. */
export type ScormKind = Exclude<PackageKind, 'cmi5'>;

/** What packages speak. */
export const PACKAGE_KINDS = ['cmi5', 'scorm2004'] as const;
export type PackageKind = (typeof PACKAGE_KINDS)[number];

import { defineBackground } from 'wxt/utils/define-background';

/** Owns nothing: the browser may stop it at any moment. The popup opens panel and practice page. */
export default defineBackground(() => {});

export default function PermissionsView() {
  return null;
}

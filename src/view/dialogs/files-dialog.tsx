export function FilesDialog() {
  return <></>;
}

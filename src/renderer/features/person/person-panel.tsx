/** The person beside the screen. */
export function PersonPanel({ personId }: { personId: string; applicationId: string | null }) {
  return <p>{personId}</p>;
}

/**
 * Does one thing for a component, which says "busy" meanwhile and then what came of it. Where the button has gone with what it
 * did, the keyboard goes on at the sentence.
 *
 * @param work resolves to that sentence
 */
export async function doing(host, work) {
  host.busy = true;
  host.said = "";
  try {
    host.said = await work();
  } catch (problem) {
    host.said = problem.message;
  }
  host.busy = false;
  await host.updateComplete;
  if (host.said && !host.renderRoot.activeElement) host.renderRoot.querySelector("[role=status]").focus();
}

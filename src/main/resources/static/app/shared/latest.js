/** Runs one piece of work at a time: a newer one cancels the one before, whether it still waits or already asks the server. */
export class Latest {
  #controller = new AbortController();

  async run(work, waitMs = 0) {
    this.cancel();
    const { signal } = (this.#controller = new AbortController());
    await new Promise((done) => setTimeout(done, waitMs));
    if (signal.aborted) return;
    try {
      await work(signal);
    } catch (problem) {
      if (!signal.aborted) throw problem;
    }
  }

  cancel() {
    this.#controller.abort();
  }
}

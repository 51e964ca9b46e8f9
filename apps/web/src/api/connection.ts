type Listener = () => void;

/** Whether the API answers, as far as the last request tells. */
class Connection {
  private up = true;
  private readonly listeners = new Set<Listener>();

  set(up: boolean): void {
    if (up === this.up) return;
    this.up = up;
    for (const listener of this.listeners) listener();
  }

  readonly isUp = (): boolean => this.up;

  readonly subscribe = (listener: Listener): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
}

export const connection = new Connection();

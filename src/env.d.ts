declare namespace App {
  /** What the components of one page tell each other. */
  interface Locals {
    /** Marks that stand on the page already. */
    marks?: Set<string>;
  }
}

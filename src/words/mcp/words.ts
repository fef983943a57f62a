/** What the tools that assistants call say of themselves. */
export type ToolName = 'check' | 'explain' | 'fill' | 'infer' | 'prose';
export type ArgumentName =
  'path' | 'previous' | 'form' | 'code' | 'out' | 'replace' | 'text' | 'table' | 'lang';

export interface McpWords {
  readonly instructions: string;
  readonly tool: Readonly<Record<ToolName, string>>;
  readonly argument: Readonly<Record<ArgumentName, string>>;
  readonly unknownTool: (name: string) => string;
  readonly notText: (name: string) => string;
  readonly needs: (name: string) => string;
  readonly unknown: (name: string) => string;
  readonly oneOf: (names: string) => string;
  /** A file is never written over another by an assistant. */
  readonly exists: (file: string) => string;
}

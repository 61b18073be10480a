// Types of bootstrap.mjs for its test; it has none of its own because Node 20 reads it as it stands.
type Packages = { readonly packages?: Readonly<Record<string, { readonly version?: string; readonly optional?: boolean }>> };

export function isCurrentNode(version: string): boolean;
export function stalePackages(lock: Packages | undefined, installed: Packages | undefined): readonly string[];
export function runTool(file: string): Promise<void>;
export const ROOT: string;

/** A worksheet. */
import type { Box } from './box';
import { Cells } from './cells';
import type { Comment, Note } from './comment';
import type { ConditionalFormat } from './conditionalFormat';
import { Layers } from './layers';
import { type PageLayout, newPageLayout } from './pageLayout';
import { type Style, STANDARD_HEIGHT, STANDARD_WIDTH, plainStyle } from './style';
import type { Table } from './table';
import type { Validated } from './validation';
import type { Content } from './value';

/** The part of a protection's options that this host enforces or hands back. */
export type ProtectionOptions = Readonly<Record<string, boolean | string>>;

export interface Protection {
  readonly options: ProtectionOptions;
  readonly password: string | undefined;
}

export interface AutoFilter {
  readonly box: Box;
  /** By column of the box: the values that stay visible. */
  readonly criteria: ReadonlyMap<number, readonly string[]>;
}

export class Sheet {
  visibility = 'Visible';
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  readonly contents = new Cells<Content>();
  readonly styles = new Layers<Style>(plainStyle);
  readonly validations = new Layers<Validated>({ validation: null });
  merges: Box[] = [];
  rowHeights = new Map<number, number>();
  columnWidths = new Map<number, number>();
  hiddenRows = new Set<number>();
  hiddenColumns = new Set<number>();
  /** Hidden by a filter, not by hand: array writes go astray there. */
  filteredRows = new Set<number>();
  autoFilter: AutoFilter | null = null;
  protection: Protection | null = null;
  readonly pageLayout: PageLayout = newPageLayout();
  frozen: Box | null = null;
  isDeleted = false;
  tables: Table[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  comments: Comment[] = [];
  notes: Note[] = [];

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  rowHeight(row: number): number {
    return this.isRowHidden(row) ? 0 : (this.rowHeights.get(row) ?? STANDARD_HEIGHT);
  }

  columnWidth(column: number): number {
    return this.hiddenColumns.has(column) ? 0 : (this.columnWidths.get(column) ?? STANDARD_WIDTH);
  }

  isRowHidden(row: number): boolean {
    return this.hiddenRows.has(row) || this.filteredRows.has(row);
  }

  mergeAt(row: number, column: number): Box | null {
    return (
      this.merges.find(
        (box) =>
          row >= box.row &&
          row < box.row + box.rows &&
          column >= box.column &&
          column < box.column + box.columns,
      ) ?? null
    );
  }

  /** Covered by a merge whose value stands in another cell. */
  isCovered(row: number, column: number): boolean {
    const merge = this.mergeAt(row, column);
    return merge !== null && (merge.row !== row || merge.column !== column);
  }
}

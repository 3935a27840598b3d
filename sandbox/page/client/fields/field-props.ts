/** What every field is told of the block it stands in. */
export interface FieldProps {
  readonly block: string;
  /** The id the label points at. */
  readonly id: string;
  readonly labelId: string | undefined;
  readonly label?: string | undefined;
  readonly isOptional: boolean;
  readonly describedBy: string | undefined;
  readonly isInvalid: boolean;
}

namespace Intranet.Web.Papers;

/// <summary>One sheet of a workbook: a table to sort and to calculate with.</summary>
/// <param name="Name">On its tab.</param>
/// <param name="Above">Lines above the table: what it is, of which day, what was left out.</param>
/// <param name="Rows">A cell is a text, a number, a day, or null for an empty one.</param>
public sealed record Sheet(string Name, IReadOnlyList<string> Above, IReadOnlyList<SheetColumn> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows)
{
    /// <summary>Whether the last row is a total.</summary>
    public bool HasTotal { get; init; }
}

/// <param name="Width">In characters.</param>
public sealed record SheetColumn(string Head, int Width);

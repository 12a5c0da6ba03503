using System.Globalization;
using FluentValidation;
using Intranet.Domain.Kernel;

namespace Intranet.Domain.Organisation;

/// <summary>One row while it is compared with the register: its cells over what is registered, the differences and the faults.</summary>
internal sealed class ImportDraft(ImportRow row, string name)
{
    private readonly List<ImportChange> _changes = [];
    private readonly List<FieldError> _reasons = [];

    public ImportRow Row { get; } = row;

    /// <summary>Nothing like it is registered yet.</summary>
    public bool IsNew { get; set; }

    /// <summary>Carries the row out; null while it is not known to be acceptable.</summary>
    public Action? Apply { get; set; }

    public bool IsRefused => _reasons.Count > 0;

    public ImportLine Line => new(
        Row.Number, IsRefused ? ImportOutcome.Refused : IsNew ? ImportOutcome.Added : _changes.Count > 0 ? ImportOutcome.Changed : ImportOutcome.Unchanged,
        name, IsRefused ? [] : _changes, _reasons);

    /// <summary>The row's text in the column, or what is registered where the spreadsheet has no such column.</summary>
    public string? Text(string column, string? registered)
    {
        if (!Row.Cells.TryGetValue(column, out var cell)) return registered;
        var text = cell.Trim();
        var value = text.Length == 0 ? null : text;
        Compare(column, registered, value);
        return value;
    }

    /// <summary>A code, in ASCII digits whichever were typed.</summary>
    public string? CodeText(string column, string? registered)
    {
        if (!Row.Cells.TryGetValue(column, out var cell)) return registered;
        var text = ThaiText.FoldDigits(cell.Trim());
        var value = text.Length == 0 ? null : text;
        Compare(column, registered, value);
        return value;
    }

    /// <summary>A whole number; an empty cell leaves what is registered, or takes the given one.</summary>
    public int Number(string column, int? registered, int otherwise)
    {
        var text = Row.Cells.TryGetValue(column, out var cell) ? ThaiText.FoldDigits(cell.Trim()) : "";
        if (text.Length == 0) return registered ?? otherwise;
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            Refuse(column, "field.number");
            return registered ?? otherwise;
        }

        Compare(column, registered?.ToString(CultureInfo.InvariantCulture), number.ToString(CultureInfo.InvariantCulture));
        return number;
    }

    public void Compare(string column, string? before, string? after)
    {
        if (!string.Equals(before, after, StringComparison.Ordinal)) _changes.Add(new ImportChange(column, before, after));
    }

    public void Refuse(string column, string code, params object[] args) => _reasons.Add(new FieldError(column, code, args));

    /// <summary>Applies a use case's own checks; its fields become columns.</summary>
    public void Check<T>(IValidator<T> validator, T value, IReadOnlyDictionary<string, string> columns)
    {
        foreach (var error in validator.Validate(value).Errors)
        {
            var field = error.PropertyName[(error.PropertyName.LastIndexOf('.') + 1)..];
            Refuse(columns.GetValueOrDefault(field, field), error.ErrorCode, error.CustomState as object[] ?? []);
        }
    }
}

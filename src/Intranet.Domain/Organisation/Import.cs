using System.Security.Cryptography;
using System.Text.Json;
using Intranet.Domain.Kernel;

namespace Intranet.Domain.Organisation;

public enum ImportKind
{
    Agencies,
    People,
}

public enum ImportOutcome
{
    Added,
    Changed,
    Unchanged,
    Refused,
}

/// <summary>A row of a spreadsheet.</summary>
/// <param name="Number">As the spreadsheet counts it.</param>
/// <param name="Cells">Text by the column's code (<see cref="ImportColumns"/>); a column that is not there changes nothing.</param>
public sealed record ImportRow(int Number, IReadOnlyDictionary<string, string> Cells);

/// <summary>What one row would change in one column.</summary>
public sealed record ImportChange(string Column, string? Before, string? After);

/// <summary>What one row would do.</summary>
/// <param name="Name">What the row is about, as far as it says so.</param>
/// <param name="Reasons">Why it is refused; the field of each is the column's code.</param>
public sealed record ImportLine(
    int Row, ImportOutcome Outcome, string Name, IReadOnlyList<ImportChange> Changes, IReadOnlyList<FieldError> Reasons);

/// <summary>What a whole spreadsheet would do to the register as it is now.</summary>
public sealed record ImportPlan(IReadOnlyList<ImportLine> Lines)
{
    /// <summary>The same for the same plan: a plan that was looked at is the one that is carried out.</summary>
    public string Fingerprint => Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(Lines)));

    public int Count(ImportOutcome outcome) => Lines.Count(l => l.Outcome == outcome);
}

/// <summary>The codes of the columns, in the order of the templates.</summary>
public static class ImportColumns
{
    public const string Code = "code";
    public const string NameTh = "name-th";
    public const string NameEn = "name-en";
    public const string ShortNameTh = "short-name";
    public const string Kind = "kind";
    public const string Ministry = "ministry";
    public const string DocumentCode = "document-code";
    public const string Precedence = "precedence";
    public const string ParentCode = "parent-code";
    public const string HeadTitleTh = "head-title-th";
    public const string HeadTitleEn = "head-title-en";
    public const string Title = "title";
    public const string FirstName = "first-name";
    public const string LastName = "last-name";
    public const string Position = "position";
    public const string Level = "level";
    public const string PositionEn = "position-en";
    public const string AgencyCode = "agency-code";
    public const string Phone = "phone";
    public const string Email = "email";

    /// <summary>The most rows one spreadsheet may bring.</summary>
    public const int MaxRows = 2000;

    private static readonly string[] s_agencies =
        [Code, NameTh, NameEn, ShortNameTh, Kind, Ministry, DocumentCode, Precedence, ParentCode, HeadTitleTh, HeadTitleEn];

    private static readonly string[] s_people =
        [Title, FirstName, LastName, NameEn, Position, Level, PositionEn, AgencyCode, Phone, Email, Precedence];

    public static IReadOnlyList<string> Of(ImportKind kind) => kind == ImportKind.Agencies ? s_agencies : s_people;

    /// <summary>The columns by which a row is recognised.</summary>
    public static IReadOnlyList<string> KeysOf(ImportKind kind) => kind == ImportKind.Agencies ? [Code] : [FirstName, LastName];
}

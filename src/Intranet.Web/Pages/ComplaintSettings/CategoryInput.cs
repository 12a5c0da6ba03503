using Intranet.Domain.Calendar;
using Intranet.Domain.Complaints;
using Intranet.Domain.Kernel;

namespace Intranet.Web.Pages.ComplaintSettings;

/// <summary>A category as typed.</summary>
public sealed class CategoryInput
{
    public string? Code { get; set; }

    public long? ParentId { get; set; }

    public string? NameTh { get; set; }

    public string? NameEn { get; set; }

    public int ReportDays { get; set; }

    public DayUnit ReportUnit { get; set; }

    public int Order { get; set; }

    public string? StopTh { get; set; }

    public string? StopEn { get; set; }

    public static CategoryInput Of(CategoryTerms terms) => new()
    {
        NameTh = terms.NameTh, NameEn = terms.NameEn, ReportDays = terms.ReportDays, ReportUnit = terms.ReportUnit, Order = terms.Order, StopTh = terms.StopTh, StopEn = terms.StopEn,
    };

    public CategoryTerms ToTerms() => new(Text(NameTh), Text(NameEn), ReportDays, Order, Optional(StopTh), Optional(StopEn)) { ReportUnit = ReportUnit };

    /// <summary>Codes are kept in capital letters and ASCII digits, whichever were typed.</summary>
    internal static string Coded(string? typed) => ThaiText.FoldDigits(Text(typed)).ToUpperInvariant();

    internal static string Text(string? typed) => typed?.Trim() ?? "";

    private static string? Optional(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}

using Intranet.Domain.Calendar;
using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Workflows.Complaints;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Complaints;

/// <summary>Cases by what is still to be done about them, of whatever year.</summary>
public enum CaseShow
{
    /// <summary>Nobody has taken it up.</summary>
    New,

    /// <summary>Not ended, or ended and the complainant is still to be told.</summary>
    Open,

    /// <summary>Told of the outcome; the complainant's word is waited for.</summary>
    AwaitsWord,
}

/// <summary>Which cases of the register are meant. What is not given does not limit.</summary>
/// <param name="Search">Words of the number, the title, the place, the tracking code: all of them.</param>
/// <param name="Year">Registered in this year.</param>
public sealed record CaseFilter(string? Search = null, FiscalYear? Year = null)
{
    private const int MostWords = 6;
    private static readonly CaseStatus[] s_told = [CaseStatus.Closed, CaseStatus.NotAccepted, CaseStatus.TransferredOut];

    public CaseShow? Show { get; init; }

    public CaseNature? Nature { get; init; }

    public IntakeChannel? Channel { get; init; }

    /// <summary>The category, or one below it.</summary>
    public long? CategoryId { get; init; }

    public long? DistrictId { get; init; }

    public CaseStatus? Status { get; init; }

    /// <summary>Who sees it through.</summary>
    public long? OfficerId { get; init; }

    /// <summary>Those that the actor may see, whatever their nature: lists count the natures.</summary>
    internal IQueryable<Complaint> OfAnyNature(IntranetDbContext db, DateOnly today)
    {
        var cases = db.Set<Complaint>().AsNoTracking();
        if (Show is { } show) cases = Shown(cases, show, today);
        if (Channel is { } channel) cases = cases.Where(c => c.Channel == channel);
        if (CategoryId is { } category) cases = cases.Where(c => db.Set<ComplaintCategory>().Any(k => k.Id == c.CategoryId && (k.Id == category || k.ParentId == category)));
        if (DistrictId is { } district) cases = cases.Where(c => c.DistrictId == district);
        if (Status is { } status) cases = cases.Where(c => c.Status == status);
        if (OfficerId is { } officer) cases = cases.Where(c => c.OfficerId == officer);
        if (Year is { } year)
        {
            var (from, to) = (Bangkok.Instant(year.Start, TimeOnly.MinValue), Bangkok.Instant(year.End.AddDays(1), TimeOnly.MinValue));
            cases = cases.Where(c => c.RegisteredAt >= from && c.RegisteredAt < to);
        }

        var words = ThaiText.Canonical(Search ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostWords);
        return words.Aggregate(cases, (found, word) => found.Where(c => c.SearchText.Contains(word)));
    }

    internal IQueryable<Complaint> Of(IntranetDbContext db, DateOnly today) =>
        Nature is { } nature ? OfAnyNature(db, today).Where(c => c.Nature == nature) : OfAnyNature(db, today);

    internal static IQueryable<Complaint> Shown(IQueryable<Complaint> cases, CaseShow show, DateOnly today)
    {
        var lastTold = today.AddDays(-ComplaintProcess.DaysToAnswer);
        return show switch
        {
            CaseShow.New => cases.Where(c => c.Status == CaseStatus.Registered),
            CaseShow.Open => cases.Where(c => c.ToldOn == null && ((c.ClosedAt == null && c.MergedIntoId == null) || (c.IsToBeTold && s_told.Contains(c.Status)))),
            CaseShow.AwaitsWord => cases.Where(c => c.ClosedAt != null && c.ToldBy != null && c.Answer == null && c.ToldOn > lastTold),
        };
    }
}

using Intranet.Domain.Calendar;
using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Domain.Referrals;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Complaints;

/// <summary>
/// The cases of a filter to take along, as the actor sees them: nothing of who complained or is accused, and of what is secret or
/// sensitive no title, for a file goes where access does not follow.
/// </summary>
[Requires(ComplaintsPermissions.View)]
public sealed record ExportComplaints(CaseFilter Filter) : IQuery<ExportedComplaints>
{
    /// <summary>No file has more.</summary>
    public const int Most = 5000;
}

/// <param name="IsCut">Whether more were found than a file has.</param>
public sealed record ExportedComplaints(IReadOnlyList<ExportedComplaint> Rows, bool IsCut);

/// <param name="Title">Null where it is guarded.</param>
public sealed record ExportedComplaint(
    ComplaintNumber Number, DateOnly ReceivedOn, CaseNature Nature, IntakeChannel Channel, BilingualText Category, string? Title, BilingualText? District, Urgency Urgency,
    CaseStatus Status, DateOnly? AcknowledgedOn, DateTimeOffset? ClosedAt, BilingualText? Reason, ClosureAnswer? Answer)
{
    /// <summary>The main agencies, with the day by which each has to report.</summary>
    public IReadOnlyList<Lead> Leads { get; init; } = [];

    public DateOnly? ClosedOn => ClosedAt is { } at ? Bangkok.Date(at) : null;

    public sealed record Lead(BilingualText Agency, DateOnly ReportBy);
}

internal sealed class ExportComplaintsHandler(IntranetDbContext db, IBusinessClock clock) : IRequestHandler<ExportComplaints, ExportedComplaints>
{
    public async Task<ExportedComplaints> Handle(ExportComplaints request, CancellationToken cancellationToken)
    {
        var found = request.Filter.Of(db, clock.Today).OrderByDescending(c => c.RegisteredAt).ThenByDescending(c => c.Id).Take(ExportComplaints.Most + 1);
        var rows = await Rows(found).ToListAsync(cancellationToken);
        var leads = await LeadsAsync(found, cancellationToken);
        return new ExportedComplaints(
            [.. rows.Take(ExportComplaints.Most).Select(r => r.Row with { Leads = [.. leads[r.Id]] })], rows.Count > ExportComplaints.Most);
    }

    private IQueryable<Found> Rows(IQueryable<Complaint> found) =>
        from c in found
        join category in db.Set<ComplaintCategory>() on c.CategoryId equals category.Id
        join d in db.Set<District>() on c.DistrictId equals (long?)d.Id into districts
        from district in districts.DefaultIfEmpty()
        join k in db.Set<ClosingReason>() on c.ClosingReasonId equals (long?)k.Id into reasons
        from reason in reasons.DefaultIfEmpty()
        orderby c.RegisteredAt descending, c.Id descending
        select new Found(c.Id, new ExportedComplaint(
            new ComplaintNumber(c.Series, c.Sequence, c.Year), c.ReceivedOn, c.Nature, c.Channel, new BilingualText(category.NameTh, category.NameEn),
            c.IsRestricted || c.Secrecy != SecrecyClass.None ? null : c.Title, district == null ? null : new BilingualText(district.NameTh, district.NameEn), c.Urgency,
            c.Status, c.AcknowledgedOn, c.ClosedAt, reason == null ? null : new BilingualText(reason.NameTh, reason.NameEn), c.Answer));

    private async Task<ILookup<long, ExportedComplaint.Lead>> LeadsAsync(IQueryable<Complaint> found, CancellationToken cancellationToken)
    {
        var leads = await (
            from r in db.Set<Referral>().AsNoTracking()
            where r.Role == ReferralRole.Lead && r.Status != ReferralStatus.Redirected && r.Status != ReferralStatus.Withdrawn
            join c in found on r.ComplaintId equals c.Id
            join a in db.Set<Agency>() on r.AgencyId equals a.Id
            orderby r.Id
            select new { c.Id, Lead = new ExportedComplaint.Lead(new BilingualText(a.NameTh, a.NameEn), r.ReportBy) }).ToListAsync(cancellationToken);
        return leads.ToLookup(l => l.Id, l => l.Lead);
    }

    private sealed record Found(long Id, ExportedComplaint Row);
}

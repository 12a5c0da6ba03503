using Intranet.Domain.Calendar;
using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Domain.Referrals;
using Intranet.Workflows.Complaints;
using Intranet.Workflows.Engine;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Complaints;

/// <summary>What is being done about a case: the orders, the agencies, the end.</summary>
[Requires(ComplaintsPermissions.View)]
public sealed record ReadCaseWork(long Id) : IQuery<CaseWork>;

/// <param name="IsHandler">Whether the actor works in the case's centre.</param>
/// <param name="IsSuperior">Whether the actor gives its orders.</param>
/// <param name="IsOwn">Whether the actor is the officer who sees it through.</param>
/// <param name="IsLate">Whether the day has passed by which an answer was promised.</param>
/// <param name="AcknowledgeBy">By when the complainant is to be told that it was received; null if that is owed no more.</param>
public sealed record CaseWork(
    Complaint Case, BilingualText Category, BilingualText? Officer, IReadOnlyList<CaseOrder> Orders, IReadOnlyList<CaseReferral> Referrals, BilingualText? Reason,
    IReadOnlyList<CaseFormerEnd> FormerEnds, string? MergedInto, bool IsHandler, bool IsSuperior, bool IsOwn, bool IsLate, DateOnly? AcknowledgeBy)
{
    /// <summary>What is before the superior.</summary>
    public CaseOrder? Pending => Case.Status == CaseStatus.AwaitingOrder ? Orders.MaxBy(o => o.Proposal.Order) : null;

    public bool MayHandle => IsHandler && !Case.Status.IsEnded();

    public bool MayPutUp => MayHandle && Case.Status != CaseStatus.AwaitingOrder;
}

/// <summary>What was put up, and the order that followed.</summary>
/// <param name="Reason">Why the case is to end; null if it is to go to agencies.</param>
public sealed record CaseOrder(CaseProposal Proposal, BilingualText? PutUpBy, BilingualText? OrderedBy, BilingualText? Reason, IReadOnlyList<CaseOrder.To> Agencies)
{
    public sealed record To(BilingualText Agency, ProposedReferral Referral);
}

/// <param name="Reason">Why it had ended; null if it had been merged, or that was not kept.</param>
public sealed record CaseFormerEnd(FormerEnd End, BilingualText? Reason);

public sealed record CaseReferral(long Id, BilingualText Agency, ReferralRole Role, ReferralStatus Status, DateOnly ReportBy, string? LetterNo, int Letters, bool IsLate);

internal sealed class ReadCaseWorkHandler(IntranetDbContext db, CurrentActor current, IBusinessClock clock) : IRequestHandler<ReadCaseWork, CaseWork>
{
    public async Task<CaseWork> Handle(ReadCaseWork request, CancellationToken cancellationToken)
    {
        var type = RecordTypes.Of<Complaint>();
        var rows =
            from c in db.Set<Complaint>().AsNoTracking().AsSingleQuery()
            where c.Id == request.Id
            join category in db.Set<ComplaintCategory>() on c.CategoryId equals category.Id
            join p in db.Set<Person>() on c.OfficerId equals (long?)p.Id into people
            from officer in people.DefaultIfEmpty()
            join r in db.Set<ClosingReason>() on c.ClosingReasonId equals (long?)r.Id into reasons
            from reason in reasons.DefaultIfEmpty()
            join m in db.Set<Complaint>() on c.MergedIntoId equals (long?)m.Id into merged
            from target in merged.DefaultIfEmpty()
            select new
            {
                Case = c,
                Category = new BilingualText(category.NameTh, category.NameEn),
                AcknowledgeDue = db.Set<WorkItem>()
                    .Where(w => w.RecordType == type && w.RecordId == c.Id && w.Process == AcknowledgeComplaintProcess.StoredAs && w.ClosedAt == null)
                    .Select(w => (DateTimeOffset?)w.DueAt).FirstOrDefault(),
                Officer = officer == null ? (BilingualText?)null : new BilingualText(officer.NameTh, officer.NameEn),
                Reason = reason == null ? (BilingualText?)null : new BilingualText(reason.NameTh, reason.NameEn),
                Into = target == null ? null : new ComplaintNumber(target.Series, target.Sequence, target.Year),
                FormerEnds = (
                    from e in c.FormerEnds
                    join f in db.Set<ClosingReason>() on e.ClosingReasonId equals (long?)f.Id into former
                    from why in former.DefaultIfEmpty()
                    orderby e.ReopenedAt descending, e.Id descending
                    select new CaseFormerEnd(e, why == null ? null : new BilingualText(why.NameTh, why.NameEn))).ToList(),
            };
        var found = await rows.SingleOrDefaultAsync(cancellationToken) ?? throw new RecordNotFound();
        var centre = found.Case.CentreId;
        return new CaseWork(
            found.Case, found.Category, found.Officer, await OrdersAsync(request.Id, cancellationToken), await ReferralsAsync(request.Id, cancellationToken),
            found.Reason, found.FormerEnds, found.Into?.Text,
            current.Actor.IsAny(ComplaintAccess.HandlersOf(centre)), current.Actor.Is(PrincipalKey.Role(Roles.ComplaintSupervisor, centre)),
            found.Case.OfficerId == current.Actor.PersonId, found.Case.IsLateOn(clock.Today),
            found.AcknowledgeDue is { } due ? Bangkok.Date(due) : null);
    }

    private async Task<List<CaseOrder>> OrdersAsync(long id, CancellationToken cancellationToken)
    {
        var orders =
            from p in db.Set<CaseProposal>().AsNoTracking()
            where p.ComplaintId == id
            join o in db.Set<Person>() on p.PutUpById equals (long?)o.Id into officers
            from officer in officers.DefaultIfEmpty()
            join s in db.Set<Person>() on p.OrderedById equals (long?)s.Id into superiors
            from superior in superiors.DefaultIfEmpty()
            join r in db.Set<ClosingReason>() on p.ClosingReasonId equals (long?)r.Id into reasons
            from reason in reasons.DefaultIfEmpty()
            orderby p.Order
            select new CaseOrder(
                p,
                officer == null ? null : new BilingualText(officer.NameTh, officer.NameEn),
                superior == null ? null : new BilingualText(superior.NameTh, superior.NameEn),
                reason == null ? null : new BilingualText(reason.NameTh, reason.NameEn),
                p.Referrals.OrderBy(x => x.Order)
                    .Join(db.Set<Agency>(), x => x.AgencyId, a => a.Id, (x, a) => new CaseOrder.To(new BilingualText(a.NameTh, a.NameEn), x)).ToList());
        return await orders.AsSingleQuery().ToListAsync(cancellationToken);
    }

    private async Task<List<CaseReferral>> ReferralsAsync(long id, CancellationToken cancellationToken)
    {
        var today = clock.Today;
        return await (
            from r in db.Set<Referral>().AsNoTracking()
            where r.ComplaintId == id
            join a in db.Set<Agency>() on r.AgencyId equals a.Id
            orderby r.Id
            select new CaseReferral(
                r.Id, new BilingualText(a.NameTh, a.NameEn), r.Role, r.Status, r.ReportBy, r.LetterNo, r.Letters.Count(l => l.Term == r.ReportBy),
                ReferralTerms.IsLate(r.Status, r.ReportBy, r.StandsStillSince, today)))
            .ToListAsync(cancellationToken);
    }
}

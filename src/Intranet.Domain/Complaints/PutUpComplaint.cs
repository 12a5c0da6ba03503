using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using Intranet.Domain.Organisation;
using Intranet.Domain.Referrals;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Complaints;

/// <summary>An officer puts up to the superior that the case goes to these agencies.</summary>
[StoredName("complaints.put-up-referral"), Requires(ComplaintsPermissions.Handle)]
public sealed record PutUpReferral(long ComplaintId, int ExpectedRevision, string Note, IReadOnlyList<ReferralPlan> Plans, Guid OperationId = default) : ICommand<Unit>, IOnce
{
    public const int MostAgencies = 10;
}

/// <summary>An officer puts up to the superior that the case ends.</summary>
/// <param name="Note">The result, as the complainant is told.</param>
/// <param name="OutsideBody">To whom it is handed, if outside the province.</param>
[StoredName("complaints.put-up-closure"), Requires(ComplaintsPermissions.Handle)]
public sealed record PutUpClosure(long ComplaintId, int ExpectedRevision, long ReasonId, string Note, string? OutsideBody, Guid OperationId = default) : ICommand<Unit>, IOnce;

internal sealed class PutUpReferralValidator : AbstractValidator<PutUpReferral>
{
    public PutUpReferralValidator()
    {
        RuleFor(c => c.Note).RequiredText(CaseProposal.MaxText);
        RuleFor(c => c.Plans)
            .NotEmpty().Says("complaints.choose-agencies")
            .Must(plans => plans.Count <= PutUpReferral.MostAgencies).Says("complaints.too-many-agencies", PutUpReferral.MostAgencies)
            .Must(plans => plans.Select(p => p.AgencyId).Distinct().Count() == plans.Count).Says("complaints.agency-twice");
        RuleForEach(c => c.Plans).ChildRules(plan =>
        {
            plan.RuleFor(p => p.Subject).RequiredText(Complaint.MaxTitle);
            plan.RuleFor(p => p.Extract).RequiredText(Referral.MaxText);
            plan.RuleFor(p => p.Papers).Must(papers => papers.Count <= ProposedReferral.MostPapers).Says("complaints.too-many-papers", ProposedReferral.MostPapers);
            plan.RuleFor(p => p.Role).IsInEnum().Says("field.required");
            plan.RuleFor(p => p.Unit).IsInEnum().Says("field.required");
            plan.RuleFor(p => p.Days).InclusiveBetween(1, Referral.MostDays).Says("referrals.days-between", 1, Referral.MostDays);
        });
    }
}

internal sealed class PutUpClosureValidator : AbstractValidator<PutUpClosure>
{
    public PutUpClosureValidator()
    {
        RuleFor(c => c.Note).RequiredText(Complaint.MaxSummary);
        RuleFor(c => c.ReasonId).NotEmpty().Says("field.required");
        RuleFor(c => c.OutsideBody).OptionalText(CaseProposal.MaxOutsideBody);
    }
}

/// <remarks>
/// Refuses with "complaints.choose-agencies" (an agency is not there), "complaints.lead-first" (agencies are put up, none of them or of those
/// that have it leads), as <see cref="ExtractChecks"/> says, "referrals.agency-excluded", "referrals.has-it", "complaints.no-such-reason" or "complaints.name-outside-body".
/// </remarks>
internal sealed class PutUpComplaintHandler(IntranetDbContext db, ComplaintDoor door, CaseProgress progress, ExtractChecks extracts, CurrentActor current, IBusinessClock clock)
    : IRequestHandler<PutUpReferral, Unit>, IRequestHandler<PutUpClosure, Unit>
{
    public async Task<Unit> Handle(PutUpReferral request, CancellationToken cancellationToken)
    {
        var complaint = await door.OpenWithProposalsAsync(request.ComplaintId, request.ExpectedRevision, cancellationToken);
        await CheckAsync(complaint, request.Plans, cancellationToken);
        await extracts.PassAsync(complaint, request.Plans, cancellationToken);
        complaint.PutUp(CaseProposal.ToRefer(complaint.Proposals.Count + 1, request.Note, request.Plans, current.Actor.PersonId, clock.Now));
        return Unit.Value;
    }

    public async Task<Unit> Handle(PutUpClosure request, CancellationToken cancellationToken)
    {
        var complaint = await door.OpenWithProposalsAsync(request.ComplaintId, request.ExpectedRevision, cancellationToken);
        var reason = await db.Set<ClosingReason>().SingleOrDefaultAsync(r => r.Id == request.ReasonId, cancellationToken) ?? throw new RuleBroken("complaints.no-such-reason");
        var goesOut = reason.EndsAs == CaseStatus.TransferredOut;
        if (goesOut && string.IsNullOrWhiteSpace(request.OutsideBody)) throw new RuleBroken("complaints.name-outside-body");
        complaint.PutUp(CaseProposal.ToClose(
            complaint.Proposals.Count + 1, request.Note, reason.Id, goesOut ? request.OutsideBody : null, current.Actor.PersonId, clock.Now));
        return Unit.Value;
    }

    private async Task CheckAsync(Complaint complaint, IReadOnlyList<ReferralPlan> plans, CancellationToken cancellationToken)
    {
        var ids = plans.Select(p => p.AgencyId).ToList();
        if (await db.Set<Agency>().CountAsync(a => ids.Contains(a.Id), cancellationToken) < ids.Count) throw new RuleBroken("complaints.choose-agencies");

        var keys = ids.ConvertAll(id => PrincipalKey.Agency(id).Value);
        if (await db.ExclusionsFrom(complaint.Ref).AnyAsync(a => keys.Contains(a.Principal), cancellationToken)) throw new RuleBroken("referrals.agency-excluded");

        var open = (await progress.AllAsync(complaint.Id, cancellationToken)).FindAll(r => r.IsOpen || r.Status == ReferralStatus.Accepted);
        if (open.Exists(r => r.IsOpen && ids.Contains(r.AgencyId))) throw new RuleBroken("referrals.has-it");
        if (!open.Exists(r => r.Role == ReferralRole.Lead) && plans.All(p => p.Role != ReferralRole.Lead)) throw new RuleBroken("complaints.lead-first");
    }
}

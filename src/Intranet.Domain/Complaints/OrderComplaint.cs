using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Inquiries;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using Intranet.Domain.Referrals;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Complaints;

/// <summary>เกษียนสั่งการ: the superior orders what was put up; it is carried out with it.</summary>
[StoredName("complaints.order"), Requires(ComplaintsPermissions.Order)]
public sealed record OrderComplaint(long ComplaintId, int ExpectedRevision, string Wording, Guid OperationId = default) : ICommand<Unit>, IOnce;

/// <summary>The superior wants it put up otherwise.</summary>
[StoredName("complaints.return-put-up"), Requires(ComplaintsPermissions.Order)]
public sealed record ReturnPutUp(long ComplaintId, int ExpectedRevision, string Reason, Guid OperationId = default) : ICommand<Unit>, IOnce;

internal sealed class OrderComplaintValidator : AbstractValidator<OrderComplaint>
{
    public OrderComplaintValidator() => RuleFor(c => c.Wording).RequiredText(CaseProposal.MaxText);
}

internal sealed class ReturnPutUpValidator : AbstractValidator<ReturnPutUp>
{
    public ReturnPutUpValidator() => RuleFor(c => c.Reason).RequiredText(CaseProposal.MaxText);
}

internal sealed class OrderComplaintHandler(
    IntranetDbContext db, ComplaintDoor door, ReferralSender sender, CaseProgress progress, CaseInquiries inquiries, CurrentActor current, IBusinessClock clock)
    : IRequestHandler<OrderComplaint, Unit>, IRequestHandler<ReturnPutUp, Unit>
{
    public async Task<Unit> Handle(OrderComplaint request, CancellationToken cancellationToken)
    {
        var complaint = await door.OpenForOrderAsync(request.ComplaintId, request.ExpectedRevision, cancellationToken);
        var proposal = complaint.Order(request.Wording, current.Actor.PersonId, clock.Now);
        if (proposal.ClosingReasonId is { } reasonId) await CloseAsync(complaint, reasonId, proposal, cancellationToken);
        else await ReferAsync(complaint, proposal, cancellationToken);
        return Unit.Value;
    }

    public async Task<Unit> Handle(ReturnPutUp request, CancellationToken cancellationToken)
    {
        var complaint = await door.OpenForOrderAsync(request.ComplaintId, request.ExpectedRevision, cancellationToken);
        complaint.ReturnPutUp(request.Reason, await progress.OfAsync(complaint.Id, cancellationToken), current.Actor.PersonId, clock.Now);
        return Unit.Value;
    }

    private async Task ReferAsync(Complaint complaint, CaseProposal proposal, CancellationToken cancellationToken)
    {
        await db.Entry(proposal).Collection(p => p.Referrals).LoadAsync(cancellationToken);
        foreach (var proposed in proposal.Referrals.OrderBy(r => r.Order)) await sender.SendAsync(complaint, proposed.Plan, cancellationToken);
        complaint.Refer(await progress.OfAsync(complaint.Id, cancellationToken) ?? CaseStatus.Forwarded);
    }

    // What agencies and committees still owe about it, they owe no more.
    private async Task CloseAsync(Complaint complaint, long reasonId, CaseProposal proposal, CancellationToken cancellationToken)
    {
        var reason = await db.Set<ClosingReason>().SingleAsync(r => r.Id == reasonId, cancellationToken);
        foreach (var referral in await progress.AllAsync(complaint.Id, cancellationToken)) referral.Withdraw(clock.Now);
        await inquiries.DissolveAllAsync(complaint.Id, cancellationToken);
        complaint.Close(reason, proposal.Note, proposal.OutsideBody, clock.Now);
    }
}

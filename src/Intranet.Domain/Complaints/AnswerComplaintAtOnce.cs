using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Inquiries;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Complaints;

/// <summary>An officer answers what is no complaint at once: advice, information, a suggestion or a compliment noted.</summary>
[StoredName("complaints.answer-at-once"), Requires(ComplaintsPermissions.Handle)]
public sealed record AnswerComplaintAtOnce(long ComplaintId, int ExpectedRevision, long ReasonId, string Summary, Guid OperationId = default) : ICommand<Unit>, IOnce;

internal sealed class AnswerComplaintAtOnceValidator : AbstractValidator<AnswerComplaintAtOnce>
{
    public AnswerComplaintAtOnceValidator()
    {
        RuleFor(c => c.Summary).RequiredText(Complaint.MaxSummary);
        RuleFor(c => c.ReasonId).NotEmpty().Says("field.required");
    }
}

/// <remarks>Refuses with "complaints.no-such-reason".</remarks>
internal sealed class AnswerComplaintAtOnceHandler(IntranetDbContext db, ComplaintDoor door, CaseInquiries inquiries, CurrentActor current, IBusinessClock clock)
    : IRequestHandler<AnswerComplaintAtOnce, Unit>
{
    public async Task<Unit> Handle(AnswerComplaintAtOnce request, CancellationToken cancellationToken)
    {
        var complaint = await door.OpenAsync(request.ComplaintId, request.ExpectedRevision, cancellationToken);
        var reason = await db.Set<ClosingReason>().SingleOrDefaultAsync(r => r.Id == request.ReasonId, cancellationToken) ?? throw new RuleBroken("complaints.no-such-reason");
        complaint.AnswerAtOnce(reason, request.Summary, current.Actor.PersonId, clock.Now);
        await inquiries.DissolveAllAsync(complaint.Id, cancellationToken);
        return Unit.Value;
    }
}

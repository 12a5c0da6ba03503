using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Files;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using MediatR;

namespace Intranet.Domain.Meetings;

/// <summary>
/// The registry desk records the head's signed order on paper as the answer, for many heads do not sign in. It is final; the
/// head is told and may take it back.
/// </summary>
/// <param name="OrderDate">The day on which the head signed.</param>
/// <param name="Scans">What was signed, page by page; an office without a scanner records without it.</param>
[StoredName("meetings.record-paper-order"), Requires(MeetingsPermissions.Answer)]
public sealed record RecordPaperOrder(
    long InvitationId, int ExpectedRevision, InvitationAnswer Answer, DateOnly OrderDate, IReadOnlyList<UploadedFile>? Scans = null,
    Guid OperationId = default) : ICommand<Unit>, IOnce;

internal sealed class RecordPaperOrderValidator : AbstractValidator<RecordPaperOrder>
{
    public RecordPaperOrderValidator()
    {
        RuleFor(c => c.Answer).SetValidator(new InvitationAnswerValidator());
        RuleFor(c => c.OrderDate).NotEmpty().Says("field.required");
    }
}

internal sealed class RecordPaperOrderHandler(
    Records records, AnswerChecks checks, Delegations delegations, FileAttachments attachments, CurrentActor current, IBusinessClock clock)
    : IRequestHandler<RecordPaperOrder, Unit>
{
    public async Task<Unit> Handle(RecordPaperOrder request, CancellationToken cancellationToken)
    {
        var invitation = await records.GetAsync<Invitation>(request.InvitationId, request.ExpectedRevision, cancellationToken);
        await checks.CheckAsync(invitation, request.Answer, cancellationToken);
        await checks.CheckOrderDateAsync(invitation, request.OrderDate, cancellationToken);
        invitation.RecordPaperOrder(request.Answer, request.OrderDate, current.Actor, clock);
        await delegations.GiveAsync(invitation, request.Answer, cancellationToken);
        foreach (var scan in request.Scans ?? []) await attachments.AttachAsync(invitation.Ref, scan, title: null, cancellationToken);
        return Unit.Value;
    }
}

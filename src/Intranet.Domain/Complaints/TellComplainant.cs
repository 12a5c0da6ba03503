using FluentValidation;
using Intranet.Domain.Calendar;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using MediatR;

namespace Intranet.Domain.Complaints;

/// <summary>The complainant was told of the outcome.</summary>
[StoredName("complaints.tell"), Requires(ComplaintsPermissions.Handle)]
public sealed record TellComplainant(long ComplaintId, int ExpectedRevision, ToldBy By, DateOnly? On, string? Note, Guid OperationId = default) : ICommand<Unit>, IOnce;

/// <summary>The complainant is content with the outcome.</summary>
/// <param name="Satisfaction">From 1 to 5; null if they gave none.</param>
[StoredName("complaints.confirm-closure"), Requires(ComplaintsPermissions.Handle)]
public sealed record ConfirmClosure(long ComplaintId, int ExpectedRevision, int? Satisfaction, Guid OperationId = default) : ICommand<Unit>, IOnce;

/// <summary>The case is taken up again.</summary>
/// <param name="IsAskedByComplainant">Whether the complainant is not content with the outcome.</param>
[StoredName("complaints.reopen"), Requires(ComplaintsPermissions.Handle)]
public sealed record ReopenComplaint(long ComplaintId, int ExpectedRevision, string Reason, bool IsAskedByComplainant, Guid OperationId = default) : ICommand<Unit>, IOnce;

internal sealed class TellComplainantValidator : AbstractValidator<TellComplainant>
{
    public const int MaxNote = 300;

    public TellComplainantValidator(IBusinessClock clock)
    {
        RuleFor(c => c.By).IsInEnum().Says("field.required");
        RuleFor(c => c.On).NotEmpty().Says("field.required").LessThanOrEqualTo(_ => clock.Today).Says("complaints.day-past");
        RuleFor(c => c.Note).OptionalText(MaxNote);
    }
}

internal sealed class ConfirmClosureValidator : AbstractValidator<ConfirmClosure>
{
    public ConfirmClosureValidator() => RuleFor(c => c.Satisfaction).InclusiveBetween(1, 5).Says("complaints.one-to-five");
}

internal sealed class ReopenComplaintValidator : AbstractValidator<ReopenComplaint>
{
    public ReopenComplaintValidator() => RuleFor(c => c.Reason).RequiredText(CaseProposal.MaxText);
}

internal sealed class TellComplainantHandler(ComplaintDoor door, WorkingCalendarReader calendars, IBusinessClock clock)
    : IRequestHandler<TellComplainant, Unit>, IRequestHandler<ConfirmClosure, Unit>, IRequestHandler<ReopenComplaint, Unit>
{
    public async Task<Unit> Handle(TellComplainant request, CancellationToken cancellationToken)
    {
        (await door.OpenAsync(request.ComplaintId, request.ExpectedRevision, cancellationToken)).Tell(request.By, request.On!.Value, request.Note);
        return Unit.Value;
    }

    public async Task<Unit> Handle(ConfirmClosure request, CancellationToken cancellationToken)
    {
        (await door.OpenAsync(request.ComplaintId, request.ExpectedRevision, cancellationToken)).Confirm(clock.Today, request.Satisfaction);
        return Unit.Value;
    }

    public async Task<Unit> Handle(ReopenComplaint request, CancellationToken cancellationToken)
    {
        var complaint = await door.OpenAsync(request.ComplaintId, request.ExpectedRevision, cancellationToken);
        complaint.Reopen(request.Reason, request.IsAskedByComplainant ? ClosureAnswer.Disputed : null, clock.Now, await calendars.ReadAsync(cancellationToken));
        return Unit.Value;
    }
}

using FluentValidation;
using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using MediatR;

namespace Intranet.Domain.Complaints;

/// <summary>The complainant was asked for what is missing; until the answer no day of the promise counts.</summary>
[StoredName("complaints.ask-complainant"), Requires(ComplaintsPermissions.Handle)]
public sealed record AskComplainant(long ComplaintId, int ExpectedRevision, string Question, ToldBy By, DateOnly? On, Guid OperationId = default) : ICommand<Unit>, IOnce;

/// <summary>What the complainant answered, or that no answer is waited for any longer.</summary>
[StoredName("complaints.take-answer"), Requires(ComplaintsPermissions.Handle)]
public sealed record TakeComplainantAnswer(long ComplaintId, int ExpectedRevision, string Answer, DateOnly? On, Guid OperationId = default) : ICommand<Unit>, IOnce;

/// <summary>The promised day of a case has passed. Sent by its process.</summary>
[StoredName("complaints.note-overdue"), Requires(ComplaintsPermissions.Handle)]
public sealed record NoteOverdue(long ComplaintId) : ICommand<Unit>;

internal sealed class AskComplainantValidator : AbstractValidator<AskComplainant>
{
    public AskComplainantValidator(IBusinessClock clock)
    {
        RuleFor(c => c.Question).RequiredText(ComplainantQuestion.MaxText);
        RuleFor(c => c.By).IsInEnum().Says("field.required");
        RuleFor(c => c.On).NotEmpty().Says("field.required").LessThanOrEqualTo(_ => clock.Today).Says("complaints.day-past");
    }
}

internal sealed class TakeComplainantAnswerValidator : AbstractValidator<TakeComplainantAnswer>
{
    public TakeComplainantAnswerValidator(IBusinessClock clock)
    {
        RuleFor(c => c.Answer).RequiredText(ComplainantQuestion.MaxText);
        RuleFor(c => c.On).NotEmpty().Says("field.required").LessThanOrEqualTo(_ => clock.Today).Says("complaints.day-past");
    }
}

internal sealed class AskComplainantHandler(IntranetDbContext db, ComplaintDoor door, WorkingCalendarReader calendars, CurrentActor current)
    : IRequestHandler<AskComplainant, Unit>, IRequestHandler<TakeComplainantAnswer, Unit>
{
    public async Task<Unit> Handle(AskComplainant request, CancellationToken cancellationToken)
    {
        var complaint = await door.OpenAsync(request.ComplaintId, request.ExpectedRevision, cancellationToken);
        await db.Entry(complaint).Collection(c => c.Questions).LoadAsync(cancellationToken);
        complaint.Ask(request.Question, request.By, request.On!.Value, current.Actor.PersonId);
        return Unit.Value;
    }

    public async Task<Unit> Handle(TakeComplainantAnswer request, CancellationToken cancellationToken)
    {
        var complaint = await door.OpenAsync(request.ComplaintId, request.ExpectedRevision, cancellationToken);
        await db.Entry(complaint).Collection(c => c.Questions).LoadAsync(cancellationToken);
        complaint.TakeAnswer(request.Answer, request.On!.Value, current.Actor.PersonId, await calendars.ReadAsync(cancellationToken));
        return Unit.Value;
    }
}

internal sealed class NoteOverdueHandler(Records records) : IRequestHandler<NoteOverdue, Unit>
{
    public async Task<Unit> Handle(NoteOverdue request, CancellationToken cancellationToken)
    {
        (await records.GetAsync<Complaint>(request.ComplaintId, expectedRevision: null, cancellationToken)).NoteOverdue();
        return Unit.Value;
    }
}

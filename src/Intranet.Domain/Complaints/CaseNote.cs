using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using MediatR;

namespace Intranet.Domain.Complaints;

/// <summary>For whom a note is written.</summary>
public enum NoteAudience
{
    /// <summary>บันทึกภายใน: for those in the province who see the case.</summary>
    Internal,

    /// <summary>ความคืบหน้าถึงผู้ร้อง: the complainant may read it or be told it.</summary>
    Complainant,
}

/// <summary>
/// What somebody of the centre writes down about a case. A record of its own: writing it changes nothing about the case, nor what a
/// colleague is doing with it. It is not changed afterwards; what was wrong is corrected by another.
/// </summary>
public sealed class CaseNote : AggregateRoot
{
    public const int MaxText = 2000;

    private CaseNote() { }

    internal CaseNote(long complaintId, string text, NoteAudience audience, long? byId, DateTimeOffset now)
    {
        (ComplaintId, Text, Audience, ById, At) = (complaintId, text, audience, byId, now);
        Raise(() => new CaseNoteWritten(complaintId, audience));
    }

    public long ComplaintId { get; private set; }

    public string Text { get; private set; } = "";

    public NoteAudience Audience { get; private set; }

    public long? ById { get; private set; }

    public DateTimeOffset At { get; private set; }
}

[StoredName("complaints.note-written")]
public sealed record CaseNoteWritten(long ComplaintId, NoteAudience Audience) : ComplaintEvent(ComplaintId);

/// <summary>Writes a note about a case, also of one that has ended.</summary>
[StoredName("complaints.write-note"), Requires(ComplaintsPermissions.Handle)]
public sealed record WriteCaseNote(long ComplaintId, string Text, NoteAudience Audience, Guid OperationId = default) : ICommand<Unit>, IOnce;

internal sealed class WriteCaseNoteValidator : AbstractValidator<WriteCaseNote>
{
    public WriteCaseNoteValidator()
    {
        RuleFor(c => c.Text).RequiredText(CaseNote.MaxText);
        RuleFor(c => c.Audience).IsInEnum().Says("field.required");
    }
}

internal sealed class WriteCaseNoteHandler(IntranetDbContext db, ComplaintDoor door, CurrentActor current, IBusinessClock clock) : IRequestHandler<WriteCaseNote, Unit>
{
    public async Task<Unit> Handle(WriteCaseNote request, CancellationToken cancellationToken)
    {
        var complaint = await door.OpenAsync(request.ComplaintId, expectedRevision: null, cancellationToken);
        db.Add(new CaseNote(complaint.Id, request.Text, request.Audience, current.Actor.PersonId, clock.Now));
        return Unit.Value;
    }
}

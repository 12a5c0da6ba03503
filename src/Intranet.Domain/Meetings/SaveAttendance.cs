using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using Intranet.Domain.Organisation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Meetings;

/// <summary>What the desk ticks for one who is expected.</summary>
/// <param name="DelegationId">Which of the delegates; null for the invitee.</param>
/// <param name="Status">Null: not seen yet.</param>
public sealed record AttendanceMark(long InvitationId, long? DelegationId, AttendanceStatus? Status, string? Reason = null);

/// <summary>
/// A secretary keeps the attendance list on the day of the meeting; it stays open. Of two desks at once the later one is told.
/// </summary>
/// <param name="MarkTheAnnounced">Marks everybody as present who said they come and is not marked otherwise.</param>
[StoredName("meetings.save-attendance"), Requires(MeetingsPermissions.Arrange)]
public sealed record SaveAttendance(
    long MeetingId, int ExpectedRevision, IReadOnlyList<AttendanceMark> Marks, bool MarkTheAnnounced = false, Guid OperationId = default)
    : ICommand<Unit>, IOnce;

internal sealed class SaveAttendanceValidator : AbstractValidator<SaveAttendance>
{
    public SaveAttendanceValidator() => RuleForEach(c => c.Marks).ChildRules(mark =>
    {
        mark.RuleFor(m => m.Status).IsInEnum().Says("field.required");
        mark.RuleFor(m => m.Reason).OptionalText(InvitationAnswer.MaxText);
    });
}

internal sealed class SaveAttendanceHandler(IntranetDbContext db, MeetingsOfSecretary meetings, AttendanceRoll roll, IBusinessClock clock)
    : IRequestHandler<SaveAttendance, Unit>
{
    public async Task<Unit> Handle(SaveAttendance request, CancellationToken cancellationToken)
    {
        var meeting = await meetings.GetAsync(request.MeetingId, request.ExpectedRevision, cancellationToken);
        meeting.KeepAttendance(clock);
        var lines = await roll.WriteAsync(meeting, cancellationToken);
        var replaced = lines.Replaced();
        var errors = new List<FieldError>();
        foreach (var (index, mark) in request.Marks.Index())
        {
            // Whoever was shown may have been replaced by another meanwhile.
            var entry = lines.FirstOrDefault(l => l.Expected is not null && l.Entry.InvitationId == mark.InvitationId && l.Entry.DelegationId == mark.DelegationId)?.Entry
                ?? throw new RecordChanged();
            entry.Mark(mark.Status, mark.Reason?.Trim());
            if (Wrong(entry, replaced) is var (field, code))
                errors.Add(new FieldError($"{nameof(request.Marks)}[{index}].{field}", code, [await NameAsync(entry, cancellationToken)]));
        }

        if (errors.Count > 0) throw new InvalidRequest(errors);
        if (request.MarkTheAnnounced) MarkTheAnnounced(lines, replaced);
        return Unit.Value;
    }

    /// <summary>What the list cannot say of somebody, with the field of the mark where it is corrected.</summary>
    private static (string Field, string Code)? Wrong(AttendanceEntry entry, HashSet<long> replaced) => entry switch
    {
        { Status: AttendanceStatus.Excused, Reason: null or "" } => (nameof(AttendanceMark.Reason), "meetings.excused-needs-reason"),
        { Kind: AttendeeKind.Invitee, Status: AttendanceStatus.Present } when replaced.Contains(entry.InvitationId!.Value) =>
            (nameof(AttendanceMark.Status), "meetings.came-and-replaced"),
        _ => null,
    };

    private static void MarkTheAnnounced(IReadOnlyList<RollLine> lines, HashSet<long> replaced)
    {
        foreach (var (entry, expected) in lines)
            if (expected is { SaysComes: true } && entry.Status is null && !replaced.Contains(expected.InvitationId)) entry.Mark(AttendanceStatus.Present, reason: null);
    }

    private async Task<string> NameAsync(AttendanceEntry entry, CancellationToken cancellationToken) =>
        await db.Set<Person>().Where(p => p.Id == entry.PersonId).Select(p => p.NameTh).SingleOrDefaultAsync(cancellationToken)
        ?? await db.Set<Post>().Where(p => p.Id == entry.PostId).Select(p => p.TitleTh).SingleAsync(cancellationToken);
}

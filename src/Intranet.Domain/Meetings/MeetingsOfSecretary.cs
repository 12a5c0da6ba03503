using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Meetings;

/// <summary>A body for a meeting as it is chosen: which one, and its meeting's number if that is fixed already.</summary>
public sealed record ChosenBody(long WorkingGroupId, int? Number = null);

/// <summary>Loads meetings and bodies for those who arrange them.</summary>
public sealed class MeetingsOfSecretary(IntranetDbContext db, Records records, CurrentActor current)
{
    /// <summary>The meeting with its parts.</summary>
    /// <exception cref="RuleBroken">The actor is no secretary of it.</exception>
    public async Task<Meeting> GetAsync(long meetingId, int? expectedRevision, CancellationToken cancellationToken)
    {
        var meeting = await records.GetAsync<Meeting>(meetingId, expectedRevision, cancellationToken);
        if (!current.Actor.Is(meeting.Secretaries)) throw MeetingRules.NotASecretary();

        await db.Entry(meeting).Collection(m => m.Bodies).LoadAsync(cancellationToken);
        await db.Entry(meeting).Collection(m => m.Letters).LoadAsync(cancellationToken);
        await db.Entry(meeting).Collection(m => m.Agenda).LoadAsync(cancellationToken);
        return meeting;
    }

    /// <summary>The chosen bodies in their order; the actor must be a secretary of the first.</summary>
    /// <exception cref="RuleBroken">The actor is no secretary, a number is taken, or a closed body is to meet with another.</exception>
    public async Task<IReadOnlyList<NumberedBody>> BodiesAsync(IReadOnlyList<ChosenBody> chosen, CancellationToken cancellationToken)
    {
        var ids = chosen.Select(c => c.WorkingGroupId).ToList();
        var groups = await db.Set<WorkingGroup>().AsNoTracking().Where(g => ids.Contains(g.Id)).ToDictionaryAsync(g => g.Id, cancellationToken);
        if (groups.Count != ids.Count) throw new RecordNotFound();
        if (!current.Actor.Is(PrincipalKey.Role(Roles.MeetingSecretary, groups[ids[0]].SecretariatAgencyId))) throw MeetingRules.NotASecretary();
        if (chosen.Count > 1 && groups.Values.Any(g => g.IsClosed)) throw MeetingRules.ClosedBodyMeetsAlone();
        return [.. chosen.Select(c => new NumberedBody(groups[c.WorkingGroupId], c.Number))];
    }

    /// <exception cref="RuleBroken">Another meeting of the body has a number that is written here.</exception>
    public async Task CheckNumbersAsync(Meeting meeting, CancellationToken cancellationToken)
    {
        foreach (var body in meeting.Bodies.Where(b => b.Number is not null))
        {
            if (await OthersOf(meeting, body).AnyAsync(b => b.Number == body.Number, cancellationToken))
                throw MeetingRules.NumberTaken(MeetingBody.Text(body.Number, body.Year)!);
        }
    }

    /// <summary>Gives every body its next number, where meetings of this kind are counted and none is written.</summary>
    public async Task CountAsync(Meeting meeting, CancellationToken cancellationToken)
    {
        if (meeting.Kind is not (MeetingKind.Regular or MeetingKind.Special)) return;
        foreach (var body in meeting.Bodies.Where(b => b.Number is null))
            body.Count((await OthersOf(meeting, body).MaxAsync(b => b.Number, cancellationToken) ?? 0) + 1);
    }

    private IQueryable<MeetingBody> OthersOf(Meeting meeting, MeetingBody body) =>
        db.Set<MeetingBody>().Where(b => b.MeetingId != meeting.Id && b.WorkingGroupId == body.WorkingGroupId && b.Year == body.Year);
}

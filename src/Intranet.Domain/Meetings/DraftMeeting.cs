using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using MediatR;

namespace Intranet.Domain.Meetings;

/// <summary>A secretary writes down a meeting of one body or of two that meet together; nobody is told yet. Result: the meeting's id.</summary>
[StoredName("meetings.draft"), Requires(MeetingsPermissions.Arrange)]
public sealed record DraftMeeting(IReadOnlyList<ChosenBody> Bodies, MeetingPlan Plan, Guid OperationId = default) : ICommand<long>, IOnce
{
    /// <summary>The code of the <see cref="AgendaSkeleton"/> that its agenda starts with; null: an empty agenda.</summary>
    public string? Skeleton { get; init; }

    /// <summary>A meeting of one body.</summary>
    public DraftMeeting(long workingGroupId, MeetingPlan plan, Guid operationId = default)
        : this([new ChosenBody(workingGroupId)], plan, operationId)
    {
    }
}

internal sealed class DraftMeetingValidator : AbstractValidator<DraftMeeting>
{
    public DraftMeetingValidator()
    {
        RuleFor(c => c.Bodies).SetValidator(new ChosenBodiesValidator());
        RuleFor(c => c.Plan).SetValidator(new MeetingPlanValidator());
    }
}

internal sealed class DraftMeetingHandler(
    IntranetDbContext db, Records records, MeetingsOfSecretary meetings, ClosedBodies closed, CurrentActor current, IBusinessClock clock)
    : IRequestHandler<DraftMeeting, long>
{
    public async Task<long> Handle(DraftMeeting request, CancellationToken cancellationToken)
    {
        var bodies = await meetings.BodiesAsync(request.Bodies, cancellationToken);
        if (current.Actor.PersonId is not { } secretary) throw MeetingRules.NotASecretary();

        var meeting = new Meeting(bodies, request.Plan, secretary, clock.Now);
        if (request.Skeleton is { } skeleton) meeting.WriteAgenda((await db.SkeletonAsync(skeleton, clock.Today, cancellationToken)).ToLines());
        db.Add(meeting);
        await meetings.CheckNumbersAsync(meeting, cancellationToken);
        await records.GrantAsync(meeting.Ref, [meeting.Secretaries], cancellationToken);
        await closed.KeepAwayAsync(meeting, cancellationToken);
        return meeting.Id;
    }
}

using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using Intranet.Domain.Organisation;
using MediatR;

namespace Intranet.Domain.Meetings;

/// <summary>A secretary writes down a meeting; nobody is told yet. Result: the meeting's id.</summary>
[StoredName("meetings.draft"), Requires(MeetingsPermissions.Arrange)]
public sealed record DraftMeeting(long WorkingGroupId, MeetingPlan Plan, Guid OperationId = default) : ICommand<long>, IOnce;

internal sealed class DraftMeetingValidator : AbstractValidator<DraftMeeting>
{
    public DraftMeetingValidator()
    {
        RuleFor(c => c.WorkingGroupId).GreaterThan(0).Says("meetings.choose-a-group");
        RuleFor(c => c.Plan).SetValidator(new MeetingPlanValidator());
    }
}

internal sealed class DraftMeetingHandler(IntranetDbContext db, Records records, CurrentActor current, IBusinessClock clock)
    : IRequestHandler<DraftMeeting, long>
{
    public async Task<long> Handle(DraftMeeting request, CancellationToken cancellationToken)
    {
        var group = await records.GetAsync<WorkingGroup>(request.WorkingGroupId, expectedRevision: null, cancellationToken);
        var secretaries = PrincipalKey.Role(Roles.MeetingSecretary, group.SecretariatAgencyId);
        if (!current.Actor.Is(secretaries) || current.Actor.PersonId is not { } secretary) throw MeetingRules.NotASecretary();

        var meeting = new Meeting(group, request.Plan, secretary, clock.Now);
        db.Add(meeting);
        await records.GrantAsync(meeting.Ref, [secretaries], cancellationToken);
        return meeting.Id;
    }
}

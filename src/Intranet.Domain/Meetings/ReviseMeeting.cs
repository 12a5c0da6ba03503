using FluentValidation;
using Intranet.Domain.Kernel;
using MediatR;

namespace Intranet.Domain.Meetings;

/// <summary>A secretary changes a meeting that nobody has been invited to yet.</summary>
[StoredName("meetings.revise"), Requires(MeetingsPermissions.Arrange)]
public sealed record ReviseMeeting(long MeetingId, int ExpectedRevision, IReadOnlyList<ChosenBody> Bodies, MeetingPlan Plan) : ICommand<Unit>;

internal sealed class ReviseMeetingValidator : AbstractValidator<ReviseMeeting>
{
    public ReviseMeetingValidator()
    {
        RuleFor(c => c.Bodies).SetValidator(new ChosenBodiesValidator());
        RuleFor(c => c.Plan).SetValidator(new MeetingPlanValidator());
    }
}

internal sealed class ReviseMeetingHandler(MeetingsOfSecretary meetings, ClosedBodies closed, IBusinessClock clock) : IRequestHandler<ReviseMeeting, Unit>
{
    public async Task<Unit> Handle(ReviseMeeting request, CancellationToken cancellationToken)
    {
        var meeting = await meetings.GetAsync(request.MeetingId, request.ExpectedRevision, cancellationToken);
        var bodies = await meetings.BodiesAsync(request.Bodies, cancellationToken);
        if (bodies[0].Group.SecretariatAgencyId != meeting.SecretariatAgencyId) throw MeetingRules.NotASecretary();

        meeting.Revise(bodies, request.Plan, clock.Now);
        await meetings.CheckNumbersAsync(meeting, cancellationToken);
        await closed.KeepAwayAsync(meeting, cancellationToken);
        return Unit.Value;
    }
}

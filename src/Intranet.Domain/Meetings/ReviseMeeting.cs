using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using MediatR;

namespace Intranet.Domain.Meetings;

/// <summary>A secretary changes a meeting that nobody has been invited to yet.</summary>
[StoredName("meetings.revise"), Requires(MeetingsPermissions.Arrange)]
public sealed record ReviseMeeting(long MeetingId, int ExpectedRevision, MeetingPlan Plan) : ICommand<Unit>;

internal sealed class ReviseMeetingValidator : AbstractValidator<ReviseMeeting>
{
    public ReviseMeetingValidator() => RuleFor(c => c.Plan).SetValidator(new MeetingPlanValidator());
}

internal sealed class ReviseMeetingHandler(Records records, CurrentActor current, IBusinessClock clock) : IRequestHandler<ReviseMeeting, Unit>
{
    public async Task<Unit> Handle(ReviseMeeting request, CancellationToken cancellationToken)
    {
        var meeting = await records.GetAsync<Meeting>(request.MeetingId, request.ExpectedRevision, cancellationToken);
        if (!current.Actor.Is(PrincipalKey.Role(Roles.MeetingSecretary, meeting.SecretariatAgencyId))) throw MeetingRules.NotASecretary();

        meeting.Revise(request.Plan, clock.Now);
        return Unit.Value;
    }
}

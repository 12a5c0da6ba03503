using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Workflows.Engine;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Workflows.Tests.Examples;

/// <summary>An official asks for leave; the head of the office decides, and sends long leave on to the governor.</summary>
[StoredName("leave.request")]
public sealed class LeaveProcess : ProcessDefinition<LeaveFacts>
{
    public override int Version => 1;

    public override string RecordType => RecordTypes.Of<LeaveRequest>();

    protected override void Define(ProcessTableBuilder<LeaveFacts> process)
    {
        process.StartsOn<LeaveRequested>("head");
        process.AbortsOn<LeaveWithdrawn>();
        process.Tells<LeaveGranted>("granted", f => [f.Official]);
        process.Tells<LeaveRefused>("refused", f => [f.Official]);

        process.Task("head")
            .OwedBy(f => [PrincipalKey.Post(f.HeadPostId)]).Excludes(f => [f.Official])
            .DueWithin("leave.decide", f => f.RequestedOn).Reminds("leave.decide")
            .Then<LeaveSupported>("is-long").Then<LeaveReturned>("correct").EndsOn<LeaveRefused>();

        process.Task("correct")
            .OwedBy(f => [f.Official])
            .DueWithin("leave.decide", f => f.RequestedOn).Reminds("leave.decide")
            .Then<LeaveRequested>("head");

        process.Decide("is-long").When("long", f => f.Days > 30, "governor").Otherwise("short", "grant");

        process.Task("governor")
            .OwedBy(f => [PrincipalKey.Post(f.GovernorPostId)])
            .DueWithin("leave.decide", f => f.RequestedOn).Reminds("leave.decide")
            .Then<LeaveSupported>("grant").EndsOn<LeaveRefused>();

        process.Do("grant", f => new GrantLeave(f.RequestId)).Then(End).IfRefused("correct");
    }

    protected override Task<Dictionary<long, LeaveFacts>> FactsAsync(
        IntranetDbContext db, IReadOnlyCollection<long> recordIds, CancellationToken cancellationToken) =>
        db.Set<LeaveRequest>().Where(l => recordIds.Contains(l.Id))
            .ToDictionaryAsync(l => l.Id, l => new LeaveFacts(l.Id, l.PersonId, l.HeadPostId, l.GovernorPostId, l.RequestedOn, l.Days), cancellationToken);
}

public sealed record LeaveFacts(long RequestId, long PersonId, long HeadPostId, long GovernorPostId, DateOnly RequestedOn, int Days)
{
    public PrincipalKey Official => PrincipalKey.Person(PersonId);
}

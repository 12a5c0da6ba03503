using System.Globalization;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Domain.Organisation;
using Intranet.Testing;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Notifications;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Tests.Meetings;

/// <summary>One invitation with officers who can be sent, and short words for what tests do with it.</summary>
internal sealed class AnswerScene(TestApp app, TestInvitedMeeting invited, IReadOnlyList<TestPerson> officers)
{
    public TestInvitedMeeting Invited { get; } = invited;

    public TestInvitation Invitation { get; } = invited.Invitations[0];

    public TestAgency Agency => Invitation.Agency;

    public IReadOnlyList<TestPerson> Officers { get; } = officers;

    public static async Task<AnswerScene> SetAsync(TestApp app, int officers = 3)
    {
        var invited = await app.Build.InvitedMeetingAsync(await app.Build.WorkingGroupAsync(members: 2));
        var people = new List<TestPerson>();
        for (var i = 0; i < officers; i++) people.Add(await app.Build.PersonAsync(invited.Invitations[0].Agency.Id));
        return new AnswerScene(app, invited, people);
    }

    /// <summary>A body with one seat of a kind that the kit's own bodies do not have.</summary>
    public static async Task<TestInvitedMeeting> InvitedAsync(TestApp app, TestAgency member, Func<TestAgency, Seat> seat)
    {
        var secretariat = await app.Build.AgencyAsync();
        var secretary = await app.Build.SecretaryAsync(secretariat);
        var code = string.Create(CultureInfo.InvariantCulture, $"S{secretary.Id}");
        var id = await app.SendAsync(
            new FormWorkingGroup(code, $"คณะ {code}", $"Group {code}", secretariat.Id, OrderNumber: null, [seat(member)]), Actor.System("test"));
        return await app.Build.InvitedMeetingAsync(new TestGroup(id, secretariat, secretary, [member]));
    }

    public static DelegationTerms Terms(params IEnumerable<TestPerson> people) =>
        new([.. people.Select(p => new ChosenDelegate(p.Id, DelegateAuthority.Full))]);

    public async Task<Unit> SendOfficersAsync(DelegationTerms terms) => await app.SendAsync(
        new AnswerInvitation(Invitation.Id, await RevisionAsync(), InvitationAnswer.Delegate(terms)), Agency.Head.Id);

    public Task<AttendanceDelegation> OfAsync(TestPerson officer) => app.QueryAsync(db => db.Set<AttendanceDelegation>().AsNoTracking()
        .Where(d => d.InvitationId == Invitation.Id && d.PersonId == officer.Id).OrderByDescending(d => d.Id).FirstAsync());

    public async Task<Unit> RefuseAsync(TestPerson officer)
    {
        var delegation = await OfAsync(officer);
        return await app.SendAsync(new RefuseDelegation(delegation.Id, delegation.Revision, "ลาป่วย"), officer.Id);
    }

    public async Task<Unit> AcknowledgeAsync(TestPerson officer)
    {
        var delegation = await OfAsync(officer);
        return await app.SendAsync(new AcknowledgeDelegation(delegation.Id, delegation.Revision), officer.Id);
    }

    public async Task<long> PassOnAsync(TestPerson from, TestPerson to)
    {
        var delegation = await OfAsync(from);
        return await app.SendAsync(new PassOnDelegation(delegation.Id, delegation.Revision, to.Id, Instruction: null), from.Id);
    }

    public async Task<Unit> WithdrawAsync(TestPerson officer, TestPerson by)
    {
        var delegation = await OfAsync(officer);
        return await app.SendAsync(new WithdrawDelegation(delegation.Id, delegation.Revision), by.Id);
    }

    public async Task<Unit> TakeBackAsync() => await app.SendAsync(new TakeBackAnswer(Invitation.Id, await RevisionAsync()), Agency.Head.Id);

    public Task<int> RevisionAsync() => app.QueryAsync(db => db.Set<Invitation>().Where(i => i.Id == Invitation.Id).Select(i => i.Revision).SingleAsync());

    public Task<InvitationStatus> StatusAsync() => app.QueryAsync(db => db.Set<Invitation>().Where(i => i.Id == Invitation.Id).Select(i => i.Status).SingleAsync());

    /// <summary>The steps of the invitation that are open now.</summary>
    public Task<List<string>> OpenStepsAsync() => app.OpenStepsAsync(RecordTypes.Ref<Invitation>(Invitation.Id));

    public Task<List<string>> ToldAsync(PrincipalKey key) => app.ToldAsync(RecordTypes.Ref<Invitation>(Invitation.Id), key);
}

internal static class Owed
{
    public static Task<List<string>> OpenStepsAsync(this TestApp app, RecordRef record) => app.QueryAsync(db => db.Set<WorkItem>()
        .Where(w => w.RecordType == record.Type && w.RecordId == record.Id && w.Status == WorkItemStatus.Ready).Select(w => w.Step).ToListAsync());

    /// <summary>What the key was told about a record, the oldest first.</summary>
    public static Task<List<string>> ToldAsync(this TestApp app, RecordRef record, PrincipalKey key) => app.QueryAsync(db => db.Set<Notification>()
        .Where(n => n.RecordType == record.Type && n.RecordId == record.Id && n.Principal == key.Value).OrderBy(n => n.Id).Select(n => n.Kind).ToListAsync());
}

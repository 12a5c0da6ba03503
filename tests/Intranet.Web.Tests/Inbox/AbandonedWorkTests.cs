using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Inbox;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Inbox;

/// <summary>What somebody has taken on whose post, desk or substitution is over comes back to those who may do it.</summary>
public sealed class AbandonedWorkTests(TaskApp app) : IClassFixture<TaskApp>
{
    private static readonly Actor s_system = Actor.System("test");

    [Fact]
    public async Task Work_taken_on_at_a_desk_is_free_again_when_its_clerk_keeps_the_desk_no_more()
    {
        var (scene, item, clerk) = await ClerkAsync();
        await app.SendAsync(new ClaimWorkItem(item.Id, item.Revision), clerk);
        (await FreeAsync(clerk)).ShouldBe(0, "the clerk still keeps the desk");

        await WithdrawAsync(clerk);
        (await FreeAsync(clerk)).ShouldBe(1);

        var freed = await app.ReadAsync(item.Id);
        (freed.Status, freed.ActualOwnerId).ShouldBe((WorkItemStatus.Ready, null));
        freed.Holders.ShouldBe([PrincipalKey.Desk(scene.Agency.Id)]);
        (freed.Acts[^1].Operation, freed.Acts[^1].PersonId).ShouldBe((WorkItemOperation.Release, null));
        (await FreeAsync(clerk)).ShouldBe(0, "nothing is left to free");
    }

    [Fact]
    public async Task Work_that_a_substitute_took_on_comes_back_when_the_absence_is_over()
    {
        var (_, item, clerk) = await ClerkAsync();
        var substitute = (await app.SceneAsync()).Of("colleague").Id;
        await app.SendAsync(new RecordAbsence(clerk, new AbsenceTerms(AbsenceKind.Leave, app.Clock.Today, app.Clock.Today.AddDays(2), substitute, Note: null)), clerk);
        await app.SendAsync(new ClaimWorkItem(item.Id, item.Revision), substitute);
        (await FreeAsync(substitute)).ShouldBe(0);

        app.Clock.Advance(TimeSpan.FromDays(3));

        (await FreeAsync(substitute)).ShouldBe(1);
    }

    [Fact]
    public async Task What_was_handed_to_somebody_in_person_stays_with_them()
    {
        var (scene, item, _) = await ClerkAsync();
        var colleague = await app.Build.PersonAsync(scene.Agency.Id);
        await app.SendAsync(new ReassignWorkItem(item.Id, item.Revision, colleague.Id, "ชำนาญเรื่องนี้"), scene.Of("supervisor").Id);

        (await FreeAsync(colleague.Id)).ShouldBe(0);
    }

    private async Task<(TaskScene Scene, WorkItem Item, long Clerk)> ClerkAsync()
    {
        var scene = await app.SceneAsync();
        var clerk = await app.Build.PersonAsync(scene.Agency.Id);
        await app.SendAsync(new GiveRole(clerk.Id, Roles.RegistryClerk, scene.Agency.Id), s_system);
        return (scene, await app.ItemAsync(WorkItemStatus.Ready), clerk.Id);
    }

    private async Task WithdrawAsync(long person)
    {
        var role = await app.QueryAsync(db => db.Set<RoleAssignment>().Where(r => r.PersonId == person && r.Role == Roles.RegistryClerk).Select(r => r.Id).SingleAsync());
        await app.SendAsync(new WithdrawRole(role), s_system);
    }

    private Task<int> FreeAsync(long person) => app.SendAsync(new FreeAbandonedWork(person), s_system);
}

using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Inbox;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Inbox;

/// <summary>Claims that come at once, or twice.</summary>
public sealed class ClaimTests(TaskApp app) : IClassFixture<TaskApp>
{
    [Fact]
    public async Task Of_two_who_take_it_on_at_once_one_gets_it()
    {
        var (scene, item) = (await app.SceneAsync(), await app.ItemAsync(WorkItemStatus.Ready));
        var other = await app.Build.PersonAsync(scene.Agency.Id);
        await app.SendAsync(new GiveRole(other.Id, Roles.RegistryClerk, scene.Agency.Id), Actor.System("test"));

        var outcomes = await Task.WhenAll(new[] { scene.Of("potential").Id, other.Id }.Select(clerk => TryAsync(new ClaimWorkItem(item.Id, item.Revision), clerk)));

        outcomes.Count(refusal => refusal is null).ShouldBe(1);
        outcomes.OfType<Refusal>().ShouldHaveSingleItem().ShouldBeOfType<RecordChanged>();
        (await app.ReadAsync(item.Id)).Acts.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Claim_that_is_posted_twice_takes_effect_once()
    {
        var (scene, item) = (await app.SceneAsync(), await app.ItemAsync(WorkItemStatus.Ready));
        var claim = new ClaimWorkItem(item.Id, item.Revision, OperationId.New());

        await app.SendAsync(claim, scene.Of("potential").Id);
        await app.SendAsync(claim, scene.Of("potential").Id);

        (await app.ReadAsync(item.Id)).Acts.ShouldHaveSingleItem();
    }

    private async Task<Refusal?> TryAsync(ClaimWorkItem claim, long person)
    {
        try
        {
            await app.SendAsync(claim, person);
            return null;
        }
        catch (Refusal refusal)
        {
            return refusal;
        }
    }
}

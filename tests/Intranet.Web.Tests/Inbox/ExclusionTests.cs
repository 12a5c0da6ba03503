using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Workflows.Engine;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Inbox;

/// <summary>Whoever is excluded from a task cannot bring it about either, whatever command they send.</summary>
public sealed class ExclusionTests(TaskApp app) : IClassFixture<TaskApp>
{
    [Fact]
    public async Task Excluded_owner_does_not_bring_about_the_fact_that_fulfils_the_task()
    {
        var (scene, item) = (await app.SceneAsync(), await app.ItemAsync(WorkItemStatus.Ready));

        await Should.ThrowAsync<NotAllowed>(() => HappensAsync(new TaskDone(item.RecordId), scene.Of("excluded").Id));
        (await app.ReadAsync(item.Id)).IsOpen.ShouldBeTrue();

        await HappensAsync(new TaskDone(item.RecordId), scene.Of("potential").Id);
        var done = await app.ReadAsync(item.Id);
        (done.Status, done.ClosedByPersonId).ShouldBe((WorkItemStatus.Completed, scene.Of("potential").Id));
    }

    private Task<Unit> HappensAsync(IDomainEvent fact, long by) => app.InScopeAsync(
        services => services.GetRequiredService<UnitOfWork>().RunAsync(
            new UseCase("test.happens", Guid.Empty),
            async () =>
            {
                foreach (var listener in services.GetServices<IFactListener>()) await listener.OnFactsAsync([fact], CancellationToken.None);
                return Unit.Value;
            },
            CancellationToken.None),
        by);
}

using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Web.Pages.Tasks;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Notifications;
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

    [Fact]
    public async Task Excluded_owner_is_told_nothing_of_the_task_and_stays_excluded_once_it_is_closed()
    {
        var (scene, item) = (await app.SceneAsync(), await app.ItemAsync(WorkItemStatus.Ready));
        await app.QueryAsync(db =>
        {
            var notification = new Notification(PrincipalKey.Desk(scene.Agency.Id), NewTask.OpenedNotice, item, app.Clock.Now);
            db.Add(notification);
            db.Add(OutboxMessage.Of(MailToHolders.Kind, new MailToHolders([notification.Id]), app.Time.GetUtcNow()));
            return db.SaveChangesAsync();
        });
        await app.PumpAsync();

        (await ToldAsync("potential", item), await ToldAsync("excluded", item)).ShouldBe((true, false));
        var mailed = app.Mail.All.Where(m => m.Subject.EndsWith($" {item.RecordId}", StringComparison.Ordinal)).Select(m => m.To).ToList();
        (mailed.Contains(AddressOf("potential")), mailed.Contains(AddressOf("excluded"))).ShouldBe((true, false));

        await HappensAsync(new TaskDone(item.RecordId), scene.Of("potential").Id);
        await Should.ThrowAsync<RecordNotFound>(() => app.SendAsync(new ReadTask(item.Id), scene.Of("excluded").Id));
        (await app.ReadAsync(item.Id)).Candidates.ShouldHaveSingleItem().Part.ShouldBe(CandidatePart.Excluded);
        (await ToldAsync("potential", item), await ToldAsync("excluded", item)).ShouldBe((true, false));

        string AddressOf(string role) => $"{scene.Of(role).UserName}@example.go.th";
    }

    private async Task<bool> ToldAsync(string role, WorkItem item)
    {
        var page = await app.SendAsync(new ReadNotifications(), (await app.SceneAsync()).Of(role).Id);
        return page.Threads.Any(t => t.Record == item.Record);
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

using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Privacy;
using Intranet.Testing;
using Intranet.Workflows.Jobs;
using Intranet.Workflows.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Privacy;

/// <summary>The nightly job broken off, and on two nodes at once.</summary>
public sealed class RetentionFaultTests(RetentionFaultTests.BreakingApp app) : IClassFixture<RetentionFaultTests.BreakingApp>
{
    private const int Many = 12;

    [Fact]
    public async Task Job_that_is_broken_off_between_two_batches_goes_on_where_it_stood()
    {
        var (scene, ids) = await SetAsync();

        (await app.SendAsync(new RemoveDueData(), Actor.System("test"))).ShouldBeInRange(1, Many - 1);
        var done = await DoneAsync(ids);
        done.Count.ShouldBeInRange(1, Many - 1);
        (await scene.RunAsync()).Error.ShouldBeNull();

        (await DoneAsync(ids)).Count.ShouldBe(Many);
        await OnceEachAsync(ids);
    }

    [Fact]
    public async Task Batch_that_is_broken_off_in_the_middle_leaves_neither_half_a_removal_nor_a_line_in_the_log()
    {
        var (scene, ids) = await SetAsync();
        app.BreaksAfter = 5;

        var run = await scene.RunAsync();
        app.BreaksAfter = null;

        run.Outcome.ShouldBe(JobOutcome.Failed);
        (await DoneAsync(ids)).ShouldBeEmpty();
        (await app.QueryAsync(db => db.Set<Removal>().AnyAsync(r => ids.Contains(r.ComplaintId)))).ShouldBeFalse();
        (await scene.ComplainantAsync(ids[0])).Name.ShouldNotBeNull();

        await scene.RunAsync();
        (await DoneAsync(ids)).Count.ShouldBe(Many);
        await OnceEachAsync(ids);
    }

    [Fact]
    public async Task Two_nodes_at_once_remove_everything_once()
    {
        var (_, ids) = await SetAsync();

        await Task.WhenAll(NodeAsync(), NodeAsync(), NodeAsync());
        await NodeAsync();

        (await DoneAsync(ids)).Count.ShouldBe(Many);
        await OnceEachAsync(ids);

        async Task NodeAsync()
        {
            while (await app.SendAsync(new RemoveDueData(), Actor.System("test")) > 0)
            {
            }
        }
    }

    private async Task<(RetentionScene Scene, List<long> Ids)> SetAsync()
    {
        var scene = await RetentionScene.SetAsync(app);
        await scene.RunAsync();
        var ids = new List<long>();
        for (var i = 0; i < Many; i++) ids.Add(await scene.ClosedAsync());
        scene.Later(months: 24);
        return (scene, ids);
    }

    private Task<List<long>> DoneAsync(List<long> ids) =>
        app.QueryAsync(db => db.Set<Domain.Complaints.Complaint>().Where(c => ids.Contains(c.Id) && c.AnonymisedAt != null).Select(c => c.Id).ToListAsync());

    private async Task OnceEachAsync(List<long> ids) =>
        (await app.QueryAsync(db => db.Set<Removal>().Where(r => ids.Contains(r.ComplaintId)).GroupBy(r => r.ComplaintId).Select(g => g.Count()).ToListAsync())).ShouldAllBe(count => count == 1);

    /// <summary>An application in which work may break off after so many removals.</summary>
    public sealed class BreakingApp : TestApp
    {
        public int? BreaksAfter { get; set; }

        protected override void ConfigureServices(IServiceCollection services) => services.AddScoped<IFactListener>(_ => new Breaking(this));

        private sealed class Breaking(BreakingApp app) : IFactListener
        {
            public Task OnFactsAsync(IReadOnlyList<IDomainEvent> facts, CancellationToken cancellationToken) =>
                app.BreaksAfter is { } most && facts.OfType<CaseAnonymised>().Count() >= most ? throw new InvalidOperationException("broken off") : Task.CompletedTask;
        }
    }
}

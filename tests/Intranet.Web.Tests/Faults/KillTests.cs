using Intranet.Domain.Audit;
using Intranet.Domain.Kernel;
using Intranet.Testing;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Faults;

/// <summary>The application is killed without warning while people answer; nothing that was accepted is lost or done twice.</summary>
public sealed class KillTests(TestApp app) : IClassFixture<TestApp>
{
    private const int Invitations = 200;

    // A budget of kills: one in a quick run, many with --long.
    private static readonly int s_kills = Environment.GetEnvironmentVariable("INTRANET_TEST_LONG") is { Length: > 0 } ? 12 : 1;

    [Fact]
    public async Task Accepted_answers_survive_kills_once_each_and_the_open_ones_stay_owed()
    {
        app.Clock.Set(TimeProvider.System.GetUtcNow());
        var (group, head) = await app.Build.LargeWorkingGroupAsync(Invitations);
        var invited = await app.Build.InvitedMeetingAsync(group);
        await using var process = new AppProcess(await app.ConnectionStringAsync());
        await process.StartAsync();
        var answering = new Answering([process], invited, head);

        // The seed makes a failure repeatable as far as a race can be.
        var random = new Random(Seed: 20260710);
        for (var kill = 1; kill <= s_kills; kill++)
        {
            var enough = Math.Max(1, random.Next(Invitations * (kill - 1) / (s_kills + 1), Invitations * kill / (s_kills + 1)));
            await answering.RunUntilAsync(accepted: enough, process.KillAsync);
            await Invariants.HoldAsync(app, invited, answering.Accepted);
            await process.StartAsync();
        }

        await answering.RunUntilAsync(accepted: Invitations, () => Task.CompletedTask);
        await process.KillAsync();

        answering.Accepted.Count.ShouldBe(Invitations);
        await Invariants.HoldAsync(app, invited, answering.Accepted);
        await app.PumpAsync();
        (await app.InScopeAsync(SealAndVerifyAsync, Actor.System("test"))).ShouldBeTrue();
    }

    [Fact]
    public async Task Two_nodes_that_are_killed_in_turn_lose_nothing_and_do_nothing_twice()
    {
        app.Clock.Set(TimeProvider.System.GetUtcNow());
        var (group, head) = await app.Build.LargeWorkingGroupAsync(Invitations);
        var invited = await app.Build.InvitedMeetingAsync(group);
        await using var first = new AppProcess(await app.ConnectionStringAsync());
        await using var second = new AppProcess(await app.ConnectionStringAsync());
        AppProcess[] nodes = [first, second];
        await Task.WhenAll(nodes.Select(n => n.StartAsync()));
        var answering = new Answering(nodes, invited, head);

        // One goes down while the other works on; those at the one that is down try again when it is back.
        for (var kill = 1; kill <= s_kills; kill++)
        {
            var enough = Invitations * kill / (s_kills + 1);
            await answering.RunUntilAsync(enough, nodes[kill % 2].KillAsync, pauseAt: enough + (Invitations / (2 * (s_kills + 1))));
            await Invariants.HoldAsync(app, invited, answering.Accepted);
            await nodes[kill % 2].StartAsync();
        }

        await answering.RunUntilAsync(accepted: Invitations, () => Task.CompletedTask);

        answering.Accepted.Count.ShouldBe(Invitations);
        await Invariants.HoldAsync(app, invited, answering.Accepted);
    }

    private static async Task<bool> SealAndVerifyAsync(IServiceProvider services)
    {
        var chain = services.GetRequiredService<AuditChain>();
        while (await chain.SealAsync(CancellationToken.None) > 0)
        {
            // Until everything that was committed is in the chain.
        }

        return (await chain.VerifyAsync(CancellationToken.None)).IsIntact;
    }
}

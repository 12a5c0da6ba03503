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
    // A budget: one kill in a quick run, many with --long.
    private static readonly bool s_long = Environment.GetEnvironmentVariable("INTRANET_TEST_LONG") is { Length: > 0 };
    private static readonly int s_kills = s_long ? 12 : 1;
    private static readonly int s_invitations = s_long ? 200 : 50;

    [Fact]
    public async Task Accepted_answers_survive_kills_once_each_and_the_open_ones_stay_owed()
    {
        app.Clock.Set(TimeProvider.System.GetUtcNow());
        var (group, head) = await app.Build.LargeWorkingGroupAsync(s_invitations);
        var invited = await app.Build.InvitedMeetingAsync(group);
        await using var process = new AppProcess(await app.ConnectionStringAsync());
        await process.StartAsync();
        var answering = new Answering([process], invited, head);

        // The seed makes a failure repeatable as far as a race can be.
        var random = new Random(Seed: 20260710);
        for (var kill = 1; kill <= s_kills; kill++)
        {
            var enough = Math.Max(1, random.Next(s_invitations * (kill - 1) / (s_kills + 1), s_invitations * kill / (s_kills + 1)));
            await answering.RunUntilAsync(accepted: enough, process.KillAsync);
            await Invariants.HoldAsync(app, invited, answering.Accepted);
            await process.StartAsync();
        }

        await answering.RunUntilAsync(accepted: s_invitations, () => Task.CompletedTask);
        await process.KillAsync();

        answering.Accepted.Count.ShouldBe(s_invitations);
        await Invariants.HoldAsync(app, invited, answering.Accepted);
        await app.PumpAsync();
        (await app.InScopeAsync(SealAndVerifyAsync, Actor.System("test"))).ShouldBeTrue();
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

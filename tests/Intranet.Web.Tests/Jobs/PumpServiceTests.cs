using Intranet.Testing;
using Intranet.Web.Hosting;
using Intranet.Workflows.Jobs;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace Intranet.Web.Tests.Jobs;

/// <summary>The rounds of background work go on whatever one of them meets.</summary>
public sealed class PumpServiceTests
{
    [Fact]
    public async Task Round_that_something_else_cancels_is_followed_by_the_next()
    {
        var scopes = new CancelledScopes();
        using var service = new WorkHosting.PumpService(new Pump(scopes, new FakeBusinessClock()), new NoPauses(), NullLogger<WorkHosting.PumpService>.Instance);

        await service.StartAsync(TestContext.Current.CancellationToken);
        await scopes.SecondRound.Task.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);

        await service.StopAsync(TestContext.Current.CancellationToken);
    }

    private sealed class CancelledScopes : IServiceScopeFactory
    {
        private int _rounds;

        public TaskCompletionSource SecondRound { get; } = new();

        public IServiceScope CreateScope()
        {
            if (++_rounds == 2) SecondRound.SetResult();
            throw new OperationCanceledException();
        }
    }

    private sealed class NoPauses : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            base.CreateTimer(callback, state, TimeSpan.Zero, period);
    }
}

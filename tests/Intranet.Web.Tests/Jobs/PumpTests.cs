using Intranet.Domain.Data;
using Intranet.Testing;
using Intranet.Workflows.Jobs;
using Intranet.Workflows.Notifications;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Jobs;

/// <summary>In which order the pump works off what is due.</summary>
public sealed class PumpTests(PumpTests.BusyApp app) : IClassFixture<PumpTests.BusyApp>
{
    [Fact]
    public async Task Timer_that_comes_due_while_much_is_delivered_does_not_wait_for_all_of_it()
    {
        await app.Build.InvitedMeetingAsync(invitations: 1);
        await app.PumpAsync();
        await app.QueryAsync(db =>
        {
            db.AddRange(Enumerable.Range(0, 7).Select(n => OutboxMessage.Of(BusyApp.Kind, n, app.Time.GetUtcNow())));
            return db.SaveChangesAsync();
        });

        await app.PumpAsync();

        app.WasReminded.ShouldBe([false, false, false, false, false, true, true]);
    }

    /// <summary>Delivers what takes days: at the first message the reminders come due.</summary>
    public sealed class BusyApp : TestApp
    {
        public const string Kind = "test.busy";

        /// <summary>For each message delivered, whether anybody had been reminded by then.</summary>
        public List<bool> WasReminded { get; } = [];

        protected override void ConfigureServices(IServiceCollection services)
        {
            services.AddSingleton(this);
            services.AddScoped<IOutboxDeliverer, Deliverer>();
        }

        private sealed class Deliverer(IntranetDbContext db, BusyApp app) : IOutboxDeliverer
        {
            public string Kind => BusyApp.Kind;

            public async Task DeliverAsync(string payload, CancellationToken cancellationToken)
            {
                app.WasReminded.Add(await db.Set<Notification>().AnyAsync(n => n.Kind == "reminded", cancellationToken));
                if (app.WasReminded.Count == 1) app.Clock.Advance(TimeSpan.FromDays(6));
            }
        }
    }
}

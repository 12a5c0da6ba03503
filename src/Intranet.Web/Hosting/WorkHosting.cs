using Intranet.Domain;
using Intranet.Domain.Calendar;
using Intranet.Domain.Kernel;
using Intranet.Web.Data.Demo;
using Intranet.Workflows.Jobs;
using Intranet.Workflows.Notifications;

namespace Intranet.Web.Hosting;

internal static class WorkHosting
{
    /// <summary>The clocks, the mail, the demonstration and what runs in the background.</summary>
    public static IServiceCollection AddWork(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<BusinessClock>();
        services.AddSingleton<IBusinessClock>(provider => provider.GetRequiredService<BusinessClock>());
        services.AddOptions<DemoOptions>().BindConfiguration(DemoOptions.Section).ValidateOnStart();
        services.AddOptions<MailOptions>().BindConfiguration(MailOptions.Section)
            .Validate(mail => mail.Host is null || !string.IsNullOrWhiteSpace(mail.From), "Mail:From is needed with Mail:Host.").ValidateOnStart();
        services.AddSingleton<IMailSender, SmtpMailSender>();
        services.AddRequestsOf(typeof(DemoLoader));
        services.AddSingleton<DemoSender>();
        services.AddScoped<DemoMeetings>();
        services.AddScoped<DemoComplaints>();
        services.AddScoped<DemoLoader>();
        services.AddSingleton<DemoPassword>();
        services.AddScoped<DemoClock>();
        services.AddSingleton<FirstRunToken>();
        services.AddOptions<JobOptions>().BindConfiguration(JobOptions.Section)
            .Validate(jobs => jobs.Checkin > TimeSpan.Zero && jobs.Idle > TimeSpan.Zero, "Jobs:Checkin and Jobs:Idle are longer than nothing.").ValidateOnStart();
        services.AddHostedService<JobService>();
        if (configuration.GetValue(PumpService.EnabledKey, defaultValue: true)) services.AddHostedService<PumpService>();
        return services;
    }

    /// <summary>Pumps every two seconds; a fault is logged and the next round tries again.</summary>
    internal sealed class PumpService(Pump pump, TimeProvider time, ILogger<PumpService> logger) : BackgroundService
    {
        public const string EnabledKey = "Pump:Enabled";
        private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(2);

        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                try
                {
                    await pump.RunAsync(stoppingToken);
                }
                catch (Exception exception) when (exception is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
                {
                    logger.LogError(exception, "A round of background work failed");
                }

                await Task.Delay(s_pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }
}

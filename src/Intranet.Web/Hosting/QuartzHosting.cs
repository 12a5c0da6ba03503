using Intranet.Web.Data;
using Intranet.Workflows.Jobs;
using Intranet.Workflows.Jobs.OnQuartz;
using Microsoft.Data.SqlClient;
using Microsoft.Extensions.Options;
using Npgsql;
using Quartz;

namespace Intranet.Web.Hosting;

/// <summary>Quartz with its tables in our database, where our migrations make them; all nodes on it are one cluster.</summary>
internal static class QuartzHosting
{
    private const string Cluster = "intranet";

    public static void AddJobScheduler(this IServiceCollection services, DatabaseProvider provider, string connectionString)
    {
        services.AddQuartz(quartz => quartz
            .ConfigureScheduler(scheduler =>
            {
                scheduler.InstanceName = Cluster;
                scheduler.GenerateInstanceId = true;
                scheduler.ShutdownJobInterruption = ShutdownJobInterruption.Always;
            })
            .UseDefaultThreadPool(maxConcurrency: 4)
            .UsePersistentStore(store =>
            {
                _ = provider == DatabaseProvider.SqlServer
                    ? store.UseSqlServer(SqlClientFactory.Instance, connectionString)
                    : store.UsePostgres(NpgsqlFactory.Instance, connectionString);
                store.UseSystemTextJsonSerializer();
                store.UseClustering(_ => { });
                store.ConfigureStore(options =>
                {
                    options.TablePrefix = provider == DatabaseProvider.SqlServer ? QuartzTables.Prefix.ToUpperInvariant() : QuartzTables.Prefix;
                    options.RecoverFiringsCancelledByShutdown = true;
                });
            }));
        services.AddOptions<QuartzSchedulerOptions>().Configure<IOptions<JobOptions>>((quartz, jobs) => quartz.IdleWaitTime = jobs.Value.Idle);
        services.AddOptions<ClusteringOptions>().Configure<IOptions<JobOptions>>((quartz, jobs) =>
            quartz.CheckinInterval = quartz.CheckinMisfireThreshold = jobs.Value.Checkin);
        services.AddSingleton<IJobScheduler, QuartzJobs>();
    }
}

using Hangfire;
using Hangfire.PostgreSql;
using Intranet.Workflows.Jobs;
using Intranet.Workflows.Jobs.OnHangfire;

namespace Intranet.Web.Hosting;

/// <summary>Hangfire with its tables in our database, in a schema of their own that its packages create.</summary>
internal static class HangfireHosting
{
    public static void AddJobScheduler(this IServiceCollection services, DatabaseProvider provider, string connectionString)
    {
        services.AddHangfire(hangfire =>
        {
            hangfire.UseSimpleAssemblyNameTypeSerializer().UseRecommendedSerializerSettings();
            if (provider == DatabaseProvider.SqlServer) hangfire.UseSqlServerStorage(connectionString);
            else hangfire.UsePostgreSqlStorage(storage => storage.UseNpgsqlConnection(connectionString));
        });
        services.AddSingleton<HangfireJobs>();
        services.AddSingleton<IJobScheduler>(provider => provider.GetRequiredService<HangfireJobs>());
    }
}

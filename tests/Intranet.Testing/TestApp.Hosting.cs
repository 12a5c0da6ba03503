using Intranet.Domain.Kernel;
using Intranet.Testing.SqlServer;
using Intranet.Web.Data.PostgreSql;
using Intranet.Web.Data.SqlServer;
using Intranet.Web.Hosting;
using Intranet.Workflows.Notifications;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Intranet.Testing;

/// <content>How the application is hosted for a test.</content>
public partial class TestApp
{
    private sealed record Running(TestDatabase Database, Factory Factory);

    /// <summary>Whoever asks for a page looks, too.</summary>
    private sealed class SettlesFirst(TestApp app) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => builder =>
        {
            builder.Use(async (_, request) =>
            {
                await app.LookAsync();
                await request();
            });
            next(builder);
        };
    }

    private sealed class Factory(TestApp app, TestDatabase database) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseEnvironment("Production");
            builder.UseContentRoot(RepositoryFolder.Of("src", "Intranet.Web"));
            builder.UseSetting($"ConnectionStrings:{DatabaseHosting.ConnectionName}", database.ConnectionString);
            builder.UseSetting(DatabaseHosting.ProviderKey, database.Provider.ToString());
            builder.UseSetting(DemoOptions.EnabledKey, app.WithDemo ? "true" : "false");
            builder.UseSetting($"{DemoOptions.Section}:{nameof(DemoOptions.Password)}", Password);
            builder.UseSetting(WorkHosting.PumpService.EnabledKey, "false");
            builder.UseSetting(JobOptions.EnabledKey, "false");
            builder.UseDefaultServiceProvider(services => (services.ValidateScopes, services.ValidateOnBuild) = (!app.IsMeasured, true));
            builder.ConfigureLogging(logging => logging.ClearProviders());
            builder.ConfigureTestServices(services =>
            {
                services.AddSingleton<IBusinessClock>(app.Clock);
                services.AddSingleton<TimeProvider>(app.Time);
                services.AddSingleton<IMailSender>(app.Mail);
                services.AddSingleton<IStartupFilter>(new SettlesFirst(app));
                services.Configure<PasswordHasherOptions>(hashing => hashing.IterationCount = 1);
                if (!app.IsMeasured)
                {
                    services.ConfigureDbContext<PostgreSqlIntranetDbContext>(options => options.AddInterceptors(app._sql, TranslatesForBoth.Instance));
                    services.ConfigureDbContext<SqlServerIntranetDbContext>(options => options.AddInterceptors(app._sql));
                }

                app.ConfigureServices(services);
            });
            app.Configure(builder);
        }
    }
}

using Intranet.Testing;
using Intranet.Testing.SqlServer;
using Intranet.Web.Data.PostgreSql;
using Intranet.Web.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Data;

public sealed class MigrationTests
{
    [Theory]
    [InlineData(DatabaseProvider.PostgreSql)]
    [InlineData(DatabaseProvider.SqlServer)]
    public void Migrations_make_up_the_model(DatabaseProvider provider)
    {
        using var db = Models.Context(provider);

        Models.Drift(db).ShouldBeEmpty();
        db.Database.HasPendingModelChanges().ShouldBeFalse();
    }

    [Fact]
    public void Model_without_migrations_is_told_apart()
    {
        using var db = new Unmigrated();

        db.Database.HasPendingModelChanges().ShouldBeTrue();
        Models.Drift(db).ShouldNotBeEmpty();
    }

    [Fact]
    public void Both_databases_have_the_same_migrations_in_the_same_order()
    {
        using var postgres = Models.Context(DatabaseProvider.PostgreSql);
        using var sqlServer = Models.Context(DatabaseProvider.SqlServer);

        Names(sqlServer).ShouldBe(Names(postgres));
        Names(postgres).ShouldNotBeEmpty();

        static IEnumerable<string> Names(DbContext db) => db.Database.GetMigrations().Select(id => id[(id.IndexOf('_', StringComparison.Ordinal) + 1)..]);
    }

    [Fact]
    public async Task Empty_database_is_migrated_and_a_second_time_changes_nothing()
    {
        await using var database = await TestDatabase.CreateEmptyAsync();
        await using var db = PostgreSqlIntranetDbContext.Detached(database.ConnectionString);

        var cancellation = TestContext.Current.CancellationToken;
        await db.Database.MigrateAsync(cancellation);
        var applied = await db.Database.GetAppliedMigrationsAsync(cancellation);
        await db.Database.MigrateAsync(cancellation);

        (await db.Database.GetAppliedMigrationsAsync(cancellation)).ShouldBe(applied);
        applied.ShouldBe(db.Database.GetMigrations());
    }

    [Fact]
    public void Create_script_for_sql_server_is_sound()
    {
        using var db = Models.Context(DatabaseProvider.SqlServer);

        TSqlScript.ShouldBeSound(db.Database.GenerateCreateScript());
    }

    [Theory]
    [InlineData(MigrationsSqlGenerationOptions.Default)]
    [InlineData(MigrationsSqlGenerationOptions.Idempotent)]
    public void Migration_script_for_sql_server_is_sound(MigrationsSqlGenerationOptions options)
    {
        using var db = Models.Context(DatabaseProvider.SqlServer);

        TSqlScript.ShouldBeSound(db.GetService<IMigrator>().GenerateScript(options: options));
    }

    [Theory]
    [InlineData("ON [WorkItem] (", "ON [WorkItems] (")]
    [InlineData("REFERENCES [Agency] ([Id])", "REFERENCES [Agency] ([Code])")]
    [InlineData("nvarchar(300)", "nvarchar(30000)")]
    public void Fault_in_the_real_script_is_caught(string sound, string fault)
    {
        using var db = Models.Context(DatabaseProvider.SqlServer);
        var script = db.Database.GenerateCreateScript();
        script.ShouldContain(sound);

        TSqlScript.Check(script.Replace(sound, fault, StringComparison.Ordinal)).ShouldNotBeEmpty();
    }

    private sealed class Unmigrated : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseNpgsql("Host=nowhere");

        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Note>();
    }

    private sealed class Note
    {
        public int Id { get; set; }
    }
}

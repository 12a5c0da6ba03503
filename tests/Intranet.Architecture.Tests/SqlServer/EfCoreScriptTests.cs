using Intranet.Testing.SqlServer;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Shouldly;
using Xunit;

namespace Intranet.Architecture.Tests.SqlServer;

/// <summary>Scripts EF Core really writes, so that the checker neither refuses its dialect nor overlooks its mistakes.</summary>
public class EfCoreScriptTests
{
    [Fact]
    public void Create_script_of_a_sound_model_has_no_faults()
    {
        using var context = new NewModel();

        TSqlScript.ShouldBeSound(context.Database.GenerateCreateScript());
    }

    [Theory]
    [InlineData(MigrationsSqlGenerationOptions.Script)]
    [InlineData(MigrationsSqlGenerationOptions.Script | MigrationsSqlGenerationOptions.Idempotent)]
    public void Migration_script_up_and_down_has_no_faults(MigrationsSqlGenerationOptions options)
    {
        using var none = new EmptyModel();
        using var old = new OldModel();
        using var @new = new NewModel();

        TSqlScript.ShouldBeSound(string.Concat(
            Script(none, old, options), Script(old, @new, options), Script(@new, old, options), Script(old, none, options)));
    }

    [Fact]
    public void Create_script_of_a_model_that_cascades_twice_is_caught()
    {
        using var context = new CascadingModel();

        var faults = TSqlScript.Check(context.Database.GenerateCreateScript());

        faults.ShouldContain(f => f.Message.Contains("multiple cascade paths", StringComparison.Ordinal));
    }

    private static string Script(DbContext from, DbContext to, MigrationsSqlGenerationOptions options)
    {
        var (source, target) = (Model(from), Model(to));
        var operations = to.GetService<IMigrationsModelDiffer>().GetDifferences(source.GetRelationalModel(), target.GetRelationalModel());
        var commands = to.GetService<IMigrationsSqlGenerator>().Generate(operations, target, options);
        return string.Concat(commands.Select(c => c.CommandText + "\nGO\n\n"));
    }

    private static IModel Model(DbContext context) => context.GetService<IDesignTimeModel>().Model;

    private abstract class ScriptContext : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
            optionsBuilder.UseSqlServer("Server=nowhere", o => o.UseCompatibilityLevel(150));
    }

    private sealed class EmptyModel : ScriptContext;

    private sealed class OldModel : ScriptContext
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.HasSequence<int>("Numbers", "hr");
            modelBuilder.Entity<Unit>(unit =>
            {
                unit.ToTable("Units", "hr");
                unit.Property(u => u.Code).HasMaxLength(20).HasDefaultValue("?");
                unit.HasAlternateKey(u => u.Code);
                unit.HasData(new Unit { Id = 1, Code = "HQ" }, new Unit { Id = 2, Code = "IT", ParentId = 1 });
            });
        }
    }

    private sealed class NewModel : ScriptContext
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.UseCollation("Thai_100_CI_AS");
            modelBuilder.HasSequence<long>("Numbers", "hr").IncrementsBy(10);
            modelBuilder.Entity<Unit>(unit =>
            {
                unit.ToTable("Units", "hr", t => t.HasComment("ส่วนงาน"));
                unit.Property(u => u.Code).HasMaxLength(30).HasDefaultValue("-");
                unit.HasIndex(u => u.Code).IsUnique();
                unit.HasData(new Unit { Id = 1, Code = "HQ" }, new Unit { Id = 3, Code = "HR", ParentId = 1 });
            });
            modelBuilder.Entity<Person>(person =>
            {
                person.ToTable("People", "hr", t => t.HasCheckConstraint("CK_People_Salary", "[Salary] >= 0"));
                person.Property(p => p.Number).HasDefaultValueSql("NEXT VALUE FOR [hr].[Numbers]");
                person.Property(p => p.Email).HasMaxLength(256);
                person.Property(p => p.Salary).HasPrecision(18, 2);
                person.Property(p => p.Label).HasComputedColumnSql("CONCAT([Name], N' ', [Email])", stored: true).HasMaxLength(600);
                person.Property(p => p.Version).IsRowVersion();
                SqlServerIndexBuilderExtensions.IncludeProperties(
                    person.HasIndex(p => p.Email).IsUnique().HasFilter("[Email] IS NOT NULL"), p => p.Name);
                person.HasOne<Unit>().WithMany().HasForeignKey(p => p.UnitId);
                person.ComplexProperty(p => p.Address, a => a.ToJson());
            });
        }
    }

    private sealed class CascadingModel : ScriptContext
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Transfer>(transfer =>
        {
            transfer.HasOne<Unit>().WithMany().HasForeignKey(t => t.FromId).OnDelete(DeleteBehavior.Cascade);
            transfer.HasOne<Unit>().WithMany().HasForeignKey(t => t.ToId).OnDelete(DeleteBehavior.Cascade);
        });
    }

    private sealed class Unit
    {
        public int Id { get; set; }

        public required string Code { get; set; }

        public int? ParentId { get; set; }

        public Unit? Parent { get; set; }
    }

    private sealed class Person
    {
        public Guid Id { get; set; }

        public int UnitId { get; set; }

        public long Number { get; set; }

        public required string Name { get; set; }

        public string? Email { get; set; }

        public decimal Salary { get; set; }

        public string? Label { get; set; }

        public byte[] Version { get; set; } = [];

        public required Address Address { get; set; }
    }

    private sealed class Address
    {
        public required string Province { get; set; }
    }

    private sealed class Transfer
    {
        public int Id { get; set; }

        public int FromId { get; set; }

        public int ToId { get; set; }
    }
}

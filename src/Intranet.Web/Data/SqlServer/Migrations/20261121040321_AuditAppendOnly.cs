using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Intranet.Web.Data.SqlServer.Migrations
{
    /// <summary>The audit trail takes new rows and refuses to change or lose any, whoever asks.</summary>
    public partial class AuditAppendOnly : Migration
    {
        private static readonly string[] s_tables = ["ProcessContext", "AuditEntry", "AuditSeal"];

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            foreach (var table in s_tables)
            {
                migrationBuilder.Sql($"""
                    EXEC(N'CREATE TRIGGER [{table}_append_only] ON [{table}] INSTEAD OF UPDATE, DELETE AS
                    THROW 51000, ''The audit trail is append-only.'', 1;');
                    """);
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var table in s_tables) migrationBuilder.Sql($"DROP TRIGGER [{table}_append_only];");
        }
    }
}

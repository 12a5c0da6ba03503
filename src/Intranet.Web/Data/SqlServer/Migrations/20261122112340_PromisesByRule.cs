using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Intranet.Web.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class PromisesByRule : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Unit",
                table: "RoutingRule",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "Calendar");

            migrationBuilder.AddColumn<string>(
                name: "ReportUnit",
                table: "ComplaintCategory",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "Calendar");

            migrationBuilder.AddColumn<DateOnly>(
                name: "PromisedFrom",
                table: "Complaint",
                type: "date",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1));

            migrationBuilder.AddColumn<string>(
                name: "PromisedUnit",
                table: "Complaint",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "Calendar");

            migrationBuilder.CreateIndex(
                name: "IX_Referral_ClosedAt_ReportBy_Id",
                table: "Referral",
                columns: new[] { "ClosedAt", "ReportBy", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Referral_SentAt_Id",
                table: "Referral",
                columns: new[] { "SentAt", "Id" });

            // By EXEC: a batch cannot name a column that it adds.
            migrationBuilder.Sql("""
                EXEC(N'UPDATE [Complaint] SET [PromisedFrom] = CASE WHEN [ReopenReason] IS NULL THEN [ReceivedOn] ELSE DATEADD(day, -[PromisedDays], [ResolveBy]) END;');
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Referral_ClosedAt_ReportBy_Id",
                table: "Referral");

            migrationBuilder.DropIndex(
                name: "IX_Referral_SentAt_Id",
                table: "Referral");

            migrationBuilder.DropColumn(
                name: "Unit",
                table: "RoutingRule");

            migrationBuilder.DropColumn(
                name: "ReportUnit",
                table: "ComplaintCategory");

            migrationBuilder.DropColumn(
                name: "PromisedFrom",
                table: "Complaint");

            migrationBuilder.DropColumn(
                name: "PromisedUnit",
                table: "Complaint");
        }
    }
}

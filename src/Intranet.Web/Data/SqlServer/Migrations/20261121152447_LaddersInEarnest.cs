using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Intranet.Web.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class LaddersInEarnest : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "RaisedAt",
                table: "WorkItem",
                type: "datetimeoffset",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "RungsGiven",
                table: "WorkItem",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Action",
                table: "ReminderRule",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "Remind");

            migrationBuilder.AddColumn<int>(
                name: "Revision",
                table: "ReminderRule",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Revision",
                table: "DeadlineSetting",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "RuleChange",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    RecordType = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    RecordId = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    PersonId = table.Column<long>(type: "bigint", nullable: true),
                    At = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RuleChange", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_WorkItem_RaisedAt_DueAt_Id",
                table: "WorkItem",
                columns: new[] { "RaisedAt", "DueAt", "Id" },
                filter: "\"RaisedAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ReminderRule_Ladder_Level",
                table: "ReminderRule",
                columns: new[] { "Ladder", "Level" },
                unique: true,
                filter: "\"To\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_RuleChange_RecordType_RecordId_At",
                table: "RuleChange",
                columns: new[] { "RecordType", "RecordId", "At" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "RuleChange");

            migrationBuilder.DropIndex(
                name: "IX_WorkItem_RaisedAt_DueAt_Id",
                table: "WorkItem");

            migrationBuilder.DropIndex(
                name: "IX_ReminderRule_Ladder_Level",
                table: "ReminderRule");

            migrationBuilder.DropColumn(
                name: "RaisedAt",
                table: "WorkItem");

            migrationBuilder.DropColumn(
                name: "RungsGiven",
                table: "WorkItem");

            migrationBuilder.DropColumn(
                name: "Action",
                table: "ReminderRule");

            migrationBuilder.DropColumn(
                name: "Revision",
                table: "ReminderRule");

            migrationBuilder.DropColumn(
                name: "Revision",
                table: "DeadlineSetting");
        }
    }
}

using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Intranet.Web.Data.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class ProcessBranches : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "ParentId",
                table: "ProcessInstance",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ParentStep",
                table: "ProcessInstance",
                type: "character varying(60)",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "SuspendedAt",
                table: "ProcessInstance",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "DeadlineSetting",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Deadline = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Count = table.Column<int>(type: "integer", nullable: false),
                    Unit = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Start = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    MoveToWorkingDay = table.Column<bool>(type: "boolean", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DeadlineSetting", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Intervention",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    InstanceId = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    FromStep = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    ToStep = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    Reason = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    PersonId = table.Column<long>(type: "bigint", nullable: true),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Intervention", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Intervention_ProcessInstance_InstanceId",
                        column: x => x.InstanceId,
                        principalTable: "ProcessInstance",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ProcessInstance_ParentId_ParentStep_EndedAt",
                table: "ProcessInstance",
                columns: new[] { "ParentId", "ParentStep", "EndedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_DeadlineSetting_Deadline_From",
                table: "DeadlineSetting",
                columns: new[] { "Deadline", "From" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Intervention_InstanceId_At",
                table: "Intervention",
                columns: new[] { "InstanceId", "At" });

            migrationBuilder.AddForeignKey(
                name: "FK_ProcessInstance_ProcessInstance_ParentId",
                table: "ProcessInstance",
                column: "ParentId",
                principalTable: "ProcessInstance",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_ProcessInstance_ProcessInstance_ParentId",
                table: "ProcessInstance");

            migrationBuilder.DropTable(
                name: "DeadlineSetting");

            migrationBuilder.DropTable(
                name: "Intervention");

            migrationBuilder.DropIndex(
                name: "IX_ProcessInstance_ParentId_ParentStep_EndedAt",
                table: "ProcessInstance");

            migrationBuilder.DropColumn(
                name: "ParentId",
                table: "ProcessInstance");

            migrationBuilder.DropColumn(
                name: "ParentStep",
                table: "ProcessInstance");

            migrationBuilder.DropColumn(
                name: "SuspendedAt",
                table: "ProcessInstance");
        }
    }
}
